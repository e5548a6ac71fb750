/** Where mails lead: addresses of the web client. */
export function webAddresses(publicUrl: URL) {
  const at = (path: string) => new URL(path, publicUrl).href
  return {
    proveEmail: (token: string) => at(`/prove-email/${token}`),
    resetPassword: (token: string) => at(`/reset-password/${token}`),
    forgotPassword: () => at('/forgot-password'),
    invitation: (token: string) => at(`/invitations/${token}`),
    settings: (company: string) => at(`/${company}/settings`),
    round: (company: string, quarter: string) => at(`/${company}/rounds/${quarter}`),
  }
}

export type WebAddresses = ReturnType<typeof webAddresses>
