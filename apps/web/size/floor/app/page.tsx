/** Nothing of our own: what is sent with this page is what the framework always sends. */
export default function Page() {
  return <p>floor</p>
}
