/** The path that a site is served at, however it was written: `/` or `/x/`. */
export const basePath = (written = '/'): string => `/${written}/`.replace(/\/+/g, '/');
