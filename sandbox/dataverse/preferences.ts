/** What a client asked for in its Prefer header. */
export interface Preferences {
  readonly maxPageSize: number | null;
  /** Names or patterns of wanted annotations; null when none were asked for. */
  readonly annotations: readonly string[] | null;
  readonly returnRepresentation: boolean;
  readonly trackChanges: boolean;
  readonly continueOnError: boolean;
  /** Text of the annotation preference, to be echoed. */
  readonly annotationText: string | null;
}

/** Splits at commas outside quotes. */
function splitList(text: string): string[] {
  return (text.match(/(?:"[^"]*"|[^,"])+/g) ?? []).map((item) => item.trim()).filter((item) => item !== '');
}

/** Reads a Prefer header. Unknown preferences are ignored, as HTTP wants it. */
export function readPreferences(header: string | undefined): Preferences {
  const wishes = new Map(
    splitList(header ?? '').map((item): [string, string] => {
      const equals = item.indexOf('=');
      const name = (equals < 0 ? item : item.slice(0, equals)).trim().toLowerCase();
      return [
        name,
        equals < 0
          ? ''
          : item
              .slice(equals + 1)
              .trim()
              .replace(/^"(.*)"$/, '$1'),
      ];
    }),
  );
  const pageSize = Number(wishes.get('odata.maxpagesize') ?? wishes.get('maxpagesize') ?? Number.NaN);
  const annotationText = wishes.get('odata.include-annotations') ?? null;
  return {
    maxPageSize: Number.isInteger(pageSize) && pageSize > 0 ? pageSize : null,
    annotations: annotationText === null ? null : splitList(annotationText),
    annotationText,
    returnRepresentation: wishes.get('return') === 'representation',
    trackChanges: wishes.has('odata.track-changes'),
    continueOnError: wishes.has('odata.continue-on-error') && wishes.get('odata.continue-on-error') !== 'false',
  };
}

/** Whether an annotation was asked for; `*` is a wildcard, a leading minus takes names away. */
export function wantsAnnotation(preferences: Preferences, name: string): boolean {
  let wanted = false;
  for (const pattern of preferences.annotations ?? []) {
    const excluded = pattern.startsWith('-');
    const text = excluded ? pattern.slice(1) : pattern;
    const matches = text.endsWith('*') ? name.startsWith(text.slice(0, -1)) : name === text;
    if (matches) wanted = !excluded;
  }
  return wanted;
}
