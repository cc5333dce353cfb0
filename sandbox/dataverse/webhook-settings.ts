const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? '');
}

/** Reads `<settings><setting name="x" value="y" /></settings>`; null when the text is none. */
export function readSettings(text: string): readonly (readonly [string, string])[] | null {
  const inner = /^\s*<settings>([\s\S]*)<\/settings>\s*$/.exec(text)?.[1];
  if (inner === undefined) return null;
  const settings: (readonly [string, string])[] = [];
  const rest = inner.replace(
    /<setting\s+name="([^"]+)"\s+value="([^"]*)"\s*(?:\/>|>\s*<\/setting>)/g,
    (_, name: string, value: string) => {
      settings.push([unescapeXml(name), unescapeXml(value)]);
      return '';
    },
  );
  return rest.trim() === '' && settings.length > 0 ? settings : null;
}

/** How the sender proves itself to a webhook. */
export type WebhookAuth =
  | { readonly kind: 'key'; readonly key: string }
  | { readonly kind: 'headers'; readonly settings: readonly (readonly [string, string])[] }
  | { readonly kind: 'query'; readonly settings: readonly (readonly [string, string])[] };

/** Reads `authtype` and `authvalue` of an endpoint; a text says what is wrong with them. */
export function readAuth(authType: number, authValue: string): WebhookAuth | string {
  if (authType === 4)
    return authValue === '' ? 'The authvalue of a webhook key is its key.' : { kind: 'key', key: authValue };
  if (authType !== 5 && authType !== 6) {
    return `A webhook takes the authtype 4 (WebhookKey), 5 (HttpHeader) or 6 (HttpQueryString), received ${authType}.`;
  }
  const settings = readSettings(authValue);
  if (settings === null) {
    return 'Expected an authvalue such as <settings><setting name="key" value="secret" /></settings>.';
  }
  return authType === 5 ? { kind: 'headers', settings } : { kind: 'query', settings };
}

/** The address and the headers of a post to a webhook. */
export function authorised(url: string, auth: WebhookAuth): { url: string; headers: Readonly<Record<string, string>> } {
  if (auth.kind === 'headers') return { url, headers: Object.fromEntries(auth.settings) };
  const address = new URL(url);
  const parameters = auth.kind === 'key' ? ([['code', auth.key]] as const) : auth.settings;
  for (const [name, value] of parameters) address.searchParams.append(name, value);
  return { url: address.href, headers: {} };
}
