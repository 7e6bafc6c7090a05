import { apiNotFound } from '../model/host-error';
import type { QueryInfo } from './protocol';
import type { WireObject } from './wire-type';

/** How a result names its properties: as loaded into proxies, or as plain JSON. */
export interface ResultStyle {
  readonly name: (wireName: string) => string;
  readonly items: string;
}

export const PROXY_STYLE: ResultStyle = { name: (wireName) => wireName, items: '_Items' };

/** As the client's own camel-casing: leading capitals become small. */
export const camelCase = (wireName: string): string =>
  wireName.replace(/^[A-Z]+/, (capitals) => capitals.toLowerCase());

export const JSON_STYLE: ResultStyle = { name: camelCase, items: 'items' };

/** Properties asked for: all scalars, or single members with what is asked of them in turn. */
interface Selection {
  all: boolean;
  readonly members: Map<string, Selection>;
}

const emptySelection = (): Selection => ({ all: false, members: new Map() });

function parseSelection({ Select = [], Expand = [] }: QueryInfo): Selection {
  const root = emptySelection();
  root.all = Select.length === 0 && Expand.length === 0;
  for (const path of Select) addPath(root, path.split(/[/.]/), false);
  for (const path of Expand) addPath(root, path.split(/[/.]/), true);
  return root;
}

function addPath(root: Selection, path: readonly string[], isExpanded: boolean): void {
  let node = root;
  for (const part of path.map((name) => name.trim())) {
    if (part === '*' || part === '') {
      node.all = true;
      return;
    }
    const child = node.members.get(part) ?? emptySelection();
    node.members.set(part, child);
    node = child;
  }
  if (isExpanded) node.all = true;
}

/** The reference a loaded object is to carry, if any. */
export type ReferenceOf = (object: WireObject) => string | undefined;

/** Loads properties of an object: the value the client's query action receives. */
export function runQuery(
  object: WireObject,
  query: QueryInfo,
  style: ResultStyle,
  referenceOf: ReferenceOf,
): Record<string, unknown> {
  const selection = parseSelection(query);
  const load = (target: WireObject, wanted: Selection): Record<string, unknown> =>
    target.isCollection
      ? loadCollection(target, wanted, target === object ? query : {})
      : loadObject(target, wanted);

  const loadObject = (target: WireObject, { all, members }: Selection): Record<string, unknown> => {
    const result: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(target.identity())) result[style.name(name)] = value;
    const reference = referenceOf(target);
    if (reference !== undefined) result['_ReferenceId'] = reference;
    if (all || members.size === 0) {
      for (const name of target.scalarNames()) result[style.name(name)] = target.read(name);
    }
    for (const [written, inner] of members) loadMember(target, written, inner, result);
    return result;
  };

  const loadMember = (
    target: WireObject,
    written: string,
    inner: Selection,
    result: Record<string, unknown>,
  ): void => {
    const scalar = target.member('scalars', written);
    if (scalar !== undefined) {
      result[style.name(scalar)] = target.read(scalar);
      return;
    }
    const navigation = target.member('navigations', written);
    if (navigation === undefined) throw apiNotFound(`${target.typeName}.${written}`);
    const child = target.navigate(navigation);
    result[style.name(navigation)] = child && load(child, inner);
  };

  const loadCollection = (
    target: WireObject,
    wanted: Selection,
    range: QueryInfo,
  ): Record<string, unknown> => {
    const ofItems: Selection = { all: wanted.all || wanted.members.size === 0, members: new Map() };
    const result: Record<string, unknown> = {};
    for (const [written, inner] of wanted.members) {
      const own = target.member('scalars', written);
      if (written.toLowerCase() === 'items') mergeInto(ofItems, inner);
      else if (own !== undefined) result[style.name(own)] = target.read(own);
      else ofItems.members.set(written, inner);
    }
    if (!ofItems.all && ofItems.members.size === 0) return result;
    const from = range.Skip ?? 0;
    const items = target.items().slice(from, range.Top === undefined ? undefined : from + range.Top);
    result[style.items] = items.map((item) => load(item, ofItems));
    return result;
  };

  return load(object, selection);
}

function mergeInto(selection: Selection, inner: Selection): void {
  if (inner.all || inner.members.size === 0) selection.all = true;
  for (const [name, child] of inner.members) selection.members.set(name, child);
}
