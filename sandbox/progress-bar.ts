/** From so many rows on, generating them takes long enough to show how far it is. */
const shownFrom = 200_000;
const width = 40;

/** Draws a bar for work of known size, at most once a percent. */
export function createProgressBar(write: (text: string) => void): (done: number, total: number) => void {
  let shown = -1;
  return (done, total) => {
    const percent = total === 0 ? 100 : Math.floor((done * 100) / total);
    if (total < shownFrom || percent === shown) return;
    shown = percent;
    const filled = Math.round((percent * width) / 100);
    const bar = `${'█'.repeat(filled)}${'░'.repeat(width - filled)}`;
    write(`\rGenerating rows ${bar} ${percent}% of ${total.toLocaleString('en')}${percent === 100 ? '\n' : ''}`);
  };
}
