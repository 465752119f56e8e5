/** The path that a site is served at, however it was written: `/` or `/x/`. */
export function basePath(written = '/'): string {
  return `/${written}/`.replace(/\/+/g, '/');
}
