/** One connection to the server, as long as it lasts. */
export interface Line {
  say: (text: string) => void
  /** Ends it; nothing is heard of it any more. */
  close: () => void
}

/** What comes in over it. */
export interface Heard {
  opened: () => void
  said: (text: string) => void
  closed: () => void
}

/** Opens a connection to an address of this site. */
export function openLine(path: string, heard: Heard): Line {
  const address = new URL(path, window.location.href)
  address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:'
  const socket = new WebSocket(address)
  socket.onopen = heard.opened
  socket.onclose = heard.closed
  socket.onmessage = ({ data }) => heard.said(String(data))
  return {
    say: (text) => socket.send(text),
    close: () => {
      socket.onopen = socket.onmessage = socket.onclose = null
      socket.close()
    },
  }
}
