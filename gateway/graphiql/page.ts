import type { SavedQuery } from './saved-queries.ts';

/** What the page may load: only what it carries itself, and answers of this server. */
export const pagePolicy = [
  "default-src 'none'",
  "script-src 'unsafe-inline' 'unsafe-eval' blob:",
  "style-src 'unsafe-inline'",
  'worker-src blob:',
  "connect-src 'self'",
  "img-src 'self' data: blob:",
  'font-src data:',
].join('; ');

/** The GraphiQL page: one document with everything inside, so that it works without a network. */
export async function renderPage(
  options: { readonly title: string; readonly savedQueries: readonly SavedQuery[] },
  endpoint: string,
): Promise<string> {
  // Nine megabytes of source that only a browser needs: loaded when the first one comes.
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  return renderGraphiQL({
    title: options.title,
    endpoint,
    ...(options.savedQueries.length === 0
      ? {}
      : { defaultTabs: options.savedQueries.map(({ query, variables }) => ({ query, variables: variables ?? null })) }),
  });
}
