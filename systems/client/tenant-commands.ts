import names from '../../metadata/command-messages.json' with { type: 'json' };

/** A command of Project Operations that a tenant wraps in a message of its own, by our name. */
export type CommandName = keyof typeof names.commands;

/** The tenant's names of such messages, by ours; what is absent cannot be done. */
export type CommandMessages = { readonly [name in CommandName]?: string | undefined };

/** Whether commands can be carried out in this tenant. */
export type CommandSupport =
  | { readonly kind: 'ready' }
  /** The configuration names no message for these. */
  | { readonly kind: 'unset'; readonly names: readonly CommandName[] }
  /** The tenant's metadata has no messages of these configured names. */
  | { readonly kind: 'missing'; readonly names: readonly string[] };

/** Our names of the commands, in the order of `metadata/command-messages.json`. */
export const commandNames = Object.keys(names.commands) as readonly CommandName[];

/** Whether a tenant has messages for commands. */
export function commandSupport(
  wanted: readonly CommandName[],
  configured: CommandMessages,
  hasAction: (name: string) => boolean,
): CommandSupport {
  const unset = wanted.filter((name) => configured[name] === undefined);
  if (unset.length > 0) return { kind: 'unset', names: unset };
  const missing = wanted.flatMap((name) => configured[name] ?? []).filter((name) => !hasAction(name));
  return missing.length === 0 ? { kind: 'ready' } : { kind: 'missing', names: missing };
}
