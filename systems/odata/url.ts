/** Characters that a query string may hold as they are; `encodeURIComponent` would triple them. */
const plain: Readonly<Record<string, string>> = {
  '%2C': ',',
  '%2F': '/',
  '%3A': ':',
  '%3B': ';',
  '%24': '$',
  '%40': '@',
  '%3D': '=',
};

/** Percent-encodes the value of a query option. */
export function encodeOption(text: string): string {
  return encodeURIComponent(text).replace(/%(?:2C|2F|3A|3B|24|40|3D)/g, (code) => plain[code] ?? code);
}

/** `entitySet?a&b`, or the entity set alone. */
export function address(entitySet: string, options: readonly string[]): string {
  return options.length === 0 ? entitySet : `${entitySet}?${options.join('&')}`;
}
