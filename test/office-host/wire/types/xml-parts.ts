import { itemNotFound } from '../../model/host-error';
import type { Workbook, XmlPart } from '../../model/workbook';
import type { Targets } from '../targets';
import type { Host, WireObject, WireType } from '../wire-type';

type PartTarget = Targets['CustomXmlPart'];

function partOf({ id }: PartTarget, { workbook }: Host): XmlPart {
  const part = workbook.xmlParts.find((candidate) => candidate.id === id);
  if (!part) throw itemNotFound(`XML part ${id}`);
  return part;
}

/** The namespace of a document's root element. */
function namespaceOf({ xml }: XmlPart): string {
  const root = /<(?:(\w+):)?\w[^>]*>/.exec(xml.replace(/<\?[^>]*\?>/g, ''));
  const declaration = root?.[1] ? `xmlns:${root[1]}` : 'xmlns';
  return new RegExp(`\\b${declaration}=["']([^"']*)["']`).exec(root?.[0] ?? '')?.[1] ?? '';
}

export const customXmlPartType: WireType<PartTarget> = {
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { read: ({ id }) => id },
    NamespaceUri: { read: (target, host) => namespaceOf(partOf(target, host)) },
  },
  methods: {
    Delete: ({ id }, _args, { workbook }) => {
      workbook.xmlParts = workbook.xmlParts.filter((part) => part.id !== id);
    },
    GetXml: (target, _args, host) => partOf(target, host).xml,
    SetXml: (target, args, host) => void (partOf(target, host).xml = args.string(0)),
  },
};

const objects = (parts: readonly XmlPart[], host: Host): WireObject[] =>
  parts.map(({ id }) => host.object('CustomXmlPart', { id }));

function required(part: WireObject | null | undefined, id: string): WireObject {
  if (!part) throw itemNotFound(`XML part ${id}`);
  return part;
}

function byId({ xmlParts }: Workbook, id: string, host: Host): WireObject | null {
  return xmlParts.some((part) => part.id === id) ? host.object('CustomXmlPart', { id }) : null;
}

export const customXmlPartCollectionType: WireType<Workbook> = {
  items: ({ xmlParts }, host) => objects(xmlParts, host),
  item: (workbook, args, host) => required(byId(workbook, args.string(0), host), args.string(0)),
  methods: {
    Add: (workbook, args, host) => {
      const part = { id: workbook.newId(), xml: args.string(0) };
      workbook.xmlParts.push(part);
      return host.object('CustomXmlPart', { id: part.id });
    },
    GetByNamespace: (_workbook, args, host) =>
      host.object('CustomXmlPartScopedCollection', { namespaceUri: args.string(0) }),
    GetCount: ({ xmlParts }) => xmlParts.length,
    GetItemOrNullObject: (workbook, args, host) => byId(workbook, args.string(0), host),
  },
};

type ScopedTarget = Targets['CustomXmlPartScopedCollection'];

const ofNamespace = ({ namespaceUri }: ScopedTarget, host: Host): WireObject[] =>
  objects(
    host.workbook.xmlParts.filter((part) => namespaceOf(part) === namespaceUri),
    host,
  );

/** The parts whose root is in one namespace. */
export const customXmlPartScopedCollectionType: WireType<ScopedTarget> = {
  items: ofNamespace,
  item: (target, args, host) => {
    const id = args.string(0);
    const isOurs = ofNamespace(target, host).some((part) => part.identity()['Id'] === id);
    return required(isOurs ? byId(host.workbook, id, host) : null, id);
  },
  methods: {
    GetCount: (target, _args, host) => ofNamespace(target, host).length,
    GetOnlyItemOrNullObject: (target, _args, host) => {
      const [only, ...others] = ofNamespace(target, host);
      return only && others.length === 0 ? only : null;
    },
  },
};
