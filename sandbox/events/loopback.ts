const loopbackHosts = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Why events cannot be sent to an address; null when they can. The sandbox sends to this machine only. */
export function addressProblem(text: string): string | null {
  if (!URL.canParse(text))
    return `Expected an absolute address such as http://127.0.0.1:8080/events, received '${text}'.`;
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return `Expected an http or https address, received '${text}'.`;
  }
  if (loopbackHosts.has(url.hostname)) return null;
  return `The sandbox sends events to this machine only: expected the host 127.0.0.1, localhost or [::1], received '${url.hostname}'.`;
}
