/** Load what reads and renders documents, with Node's own module loader. */
export function loadCore(): Promise<typeof import('./core.js')>
