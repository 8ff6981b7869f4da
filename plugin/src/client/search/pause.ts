/**
 * Let the browser answer the reader before what comes next: files that are there already would otherwise have all the work
 * of a query done at a stretch.
 */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    const {port1, port2} = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(undefined)
  })
}
