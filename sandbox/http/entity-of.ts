/** The entity set that a URL names, by its first segment below the service root; null for `$batch` and the like. */
export function entityOf(url: string, rootPath: string): string | null {
  const path = (url.split('?', 1)[0] ?? '').replace(/^https?:\/\/[^/]*/, '');
  const relative = path.startsWith(rootPath) ? path.slice(rootPath.length) : path.startsWith('/') ? '' : path;
  return /^[A-Za-z_][A-Za-z0-9_]*/.exec(relative)?.[0] ?? null;
}
