/** What a `$metadata` document (CSDL XML) says, names only. */
export interface LiveModel {
  /** By entity set. */
  readonly entities: ReadonlyMap<string, LiveEntity>;
  /** Names of actions, bound and unbound. */
  readonly actions: ReadonlySet<string>;
}

/** What it says about one entity set. */
export interface LiveEntity {
  readonly properties: ReadonlySet<string>;
  readonly navigations: readonly LiveNavigation[];
}

/** A navigation property as the tenant spells it. */
export interface LiveNavigation {
  readonly name: string;
  /** Name of the entity type it leads to, without namespace. */
  readonly target: string;
  /** The property that holds the key (`_x_value`), where the document says so. */
  readonly valueProperty: string | null;
}

const attributePatterns = {
  Name: /\sName\s*=\s*(?:"([^"]*)"|'([^']*)')/,
  Type: /\sType\s*=\s*(?:"([^"]*)"|'([^']*)')/,
  BaseType: /\sBaseType\s*=\s*(?:"([^"]*)"|'([^']*)')/,
  EntityType: /\sEntityType\s*=\s*(?:"([^"]*)"|'([^']*)')/,
  Property: /\sProperty\s*=\s*(?:"([^"]*)"|'([^']*)')/,
} as const;

interface EntityType {
  readonly base: string | null;
  readonly properties: Set<string>;
  readonly navigations: { name: string; target: string; valueProperty: string | null }[];
}

/**
 * Reads the entity sets and actions of a CSDL document that arrives in pieces, keeping only names.
 *
 * A tag scanner and not a DOM: Finance's document is tens of megabytes, and building its tree would stop the process
 * for seconds. Between two pieces other work gets its turn.
 */
export async function readCsdl(pieces: AsyncIterable<string>): Promise<LiveModel> {
  const reader = new CsdlReader();
  let rest = '';
  let sawEnd = false;
  for await (const piece of pieces) {
    const text = rest + piece;
    const end = scanTags(text, (tag) => {
      if (/^\/(?:\w+:)?Edmx/.test(tag)) sawEnd = true;
      reader.tag(tag);
    });
    rest = text.slice(end);
  }
  if (!sawEnd) throw new Error('Expected a complete CSDL document; the metadata ended before </edmx:Edmx>.');
  return { entities: reader.entities(), actions: reader.actions };
}

/** Calls back with the inside of every complete tag; returns where the unread rest begins. */
function scanTags(text: string, onTag: (tag: string) => void): number {
  let position = 0;
  for (;;) {
    const open = text.indexOf('<', position);
    if (open === -1) return text.length;
    const isComment = text.startsWith('<!--', open);
    const close = isComment ? text.indexOf('-->', open + 4) : text.indexOf('>', open);
    const mayBecomeComment = text.length - open < 4 && '<!--'.startsWith(text.slice(open));
    if (close === -1 || mayBecomeComment) return open;
    if (!isComment) onTag(text.slice(open + 1, close));
    position = close + (isComment ? 3 : 1);
  }
}

class CsdlReader {
  readonly #types = new Map<string, EntityType>();
  readonly #sets = new Map<string, string>();
  readonly actions = new Set<string>();
  #type: EntityType | null = null;

  tag(tag: string): void {
    const name = /^[\w:]+/.exec(tag)?.[0];
    if (name === 'EntityType' || name === 'ComplexType') this.#openType(tag, name === 'EntityType');
    else if (name === 'Property') this.#type?.properties.add(attribute(tag, 'Name') ?? '');
    else if (name === 'NavigationProperty') this.#addNavigation(tag);
    else if (name === 'ReferentialConstraint') this.#addConstraint(tag);
    else if (name === 'Action') this.actions.add(attribute(tag, 'Name') ?? '');
    else if (name === 'EntitySet')
      this.#sets.set(attribute(tag, 'Name') ?? '', localName(attribute(tag, 'EntityType')));
    else if (tag === '/EntityType') this.#type = null;
  }

  entities(): ReadonlyMap<string, LiveEntity> {
    return new Map([...this.#sets].map(([set, type]) => [set, this.#withBases(type)]));
  }

  #openType(tag: string, isEntity: boolean): void {
    const base = attribute(tag, 'BaseType');
    const type = { base: base === null ? null : localName(base), properties: new Set<string>(), navigations: [] };
    if (isEntity) this.#types.set(attribute(tag, 'Name') ?? '', type);
    this.#type = isEntity && !tag.endsWith('/') ? type : null;
  }

  #addNavigation(tag: string): void {
    const target = localName(attribute(tag, 'Type')?.replace(/^Collection\((.*)\)$/, '$1') ?? null);
    this.#type?.navigations.push({ name: attribute(tag, 'Name') ?? '', target, valueProperty: null });
  }

  #addConstraint(tag: string): void {
    const navigation = this.#type?.navigations.at(-1);
    if (navigation !== undefined) navigation.valueProperty = attribute(tag, 'Property');
  }

  #withBases(name: string): LiveEntity {
    const properties = new Set<string>();
    const navigations: LiveNavigation[] = [];
    const seen = new Set<string>();
    for (let next: string | null = name; next !== null && !seen.has(next);) {
      seen.add(next);
      const type: EntityType | undefined = this.#types.get(next);
      for (const property of type?.properties ?? []) properties.add(property);
      navigations.push(...(type?.navigations ?? []));
      next = type?.base ?? null;
    }
    return { properties, navigations };
  }
}

function attribute(tag: string, name: keyof typeof attributePatterns): string | null {
  const match = attributePatterns[name].exec(tag);
  return match === null ? null : (match[1] ?? match[2] ?? null);
}

function localName(qualified: string | null): string {
  return qualified === null ? '' : qualified.slice(qualified.lastIndexOf('.') + 1);
}
