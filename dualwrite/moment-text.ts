/** A moment in UTC to the second, as Dataverse writes and compares it. */
export function momentText(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');
}
