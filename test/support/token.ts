/** What a test needs to know of a running sandbox to get a token from it. */
export interface TokenSource {
  readonly tokenEndpoint: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** A bearer token for the system at `address`, by the client-credentials grant, as any stranger's client would ask. */
export async function fetchToken(source: TokenSource, address: string): Promise<string> {
  const response = await fetch(source.tokenEndpoint, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: source.clientId,
      client_secret: source.clientSecret,
      scope: `${new URL(address).origin}/.default`,
    }),
  });
  if (!response.ok) throw new Error(`Expected a token, received ${response.status}: ${await response.text()}`);
  const { access_token: token } = (await response.json()) as { access_token: string };
  return token;
}
