import {readFile, stat} from 'node:fs/promises'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import path from 'node:path'

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** A server of built files. */
export interface Server {
  /** Such as `http://127.0.0.1:41234`. */
  origin: string
  close(): Promise<void>
}

/**
 * Serve a built site on a free port of the loopback, as hosts of static files do: `/a` is `a`, `a.html` or
 * `a/index.html`.
 *
 * @param baseUrl  With a slash at both ends. Nothing is served outside it.
 * @param headers  Sent with every file. Default: none.
 */
export async function serve(
  outDir: string,
  baseUrl: string,
  headers: Record<string, string> = {},
): Promise<Server> {
  const server = createServer(async (request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost')
    // Browsers ask for it by themselves.
    if (pathname === '/favicon.ico') return response.writeHead(204).end()
    const file = pathname.startsWith(baseUrl)
      ? await findFile(path.join(outDir, decodeURIComponent(pathname.slice(baseUrl.length))))
      : undefined
    if (file === undefined) return response.writeHead(404, {'content-type': 'text/plain'}).end('Not found')
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream'
    return response.writeHead(200, {...headers, 'content-type': type}).end(await readFile(file))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const {port} = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function findFile(place: string): Promise<string | undefined> {
  for (const file of [place, `${place.replace(/\/$/, '')}.html`, path.join(place, 'index.html')]) {
    if (await isFile(file)) return file
  }
  return undefined
}

async function isFile(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => found.isFile(),
    () => false,
  )
}
