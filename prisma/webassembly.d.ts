// Node has WebAssembly; its types come with the browser's, which server code must not see.
declare namespace WebAssembly {
  class Module {
    constructor(bytes: Uint8Array)
  }
  class Instance {
    readonly exports: Record<string, unknown>
    constructor(module: Module, imports: Record<string, object>)
  }
}
