import { XmlCursor } from '../../../src/xlsx/xml/xml-cursor';
import { utf8 } from '../support/zip-writer';

function cursorAt(xml: string, name: string): XmlCursor {
  const cursor = new XmlCursor(utf8(xml));
  while (cursor.next()) if (!cursor.isEnd && cursor.is(name)) return cursor;
  throw new Error(`no ${name}`);
}

/** Walks through a whole document. */
function walk(xml: string): void {
  const cursor = new XmlCursor(utf8(xml));
  while (cursor.next());
}

it.each([
  ['double quotes', '<a b="1"/>', '1'],
  ['single quotes', "<a b='1'/>", '1'],
  ['a bracket in the value', '<a c="x>y" b="2"/>', '2'],
  ['the other quote in the value', `<a c='"' b="'"/>`, "'"],
  ['white space everywhere', '<a\n\tb \r = \n "1" >x</a>', '1'],
  ['a prefix', '<p:a q:b="1"/>', '1'],
  ['references', '<a b="&lt;&#65;&#x42;"/>', '<AB'],
  ['a slash in the value', '<a b="x/"/>', 'x/'],
  ['no value', '<a b=""/>', ''],
  ['absence', '<a bb="1" cb="2"/>', undefined],
  [
    'many neighbours',
    `<a ${Array.from({ length: 40 }, (_, index) => `x${index}="0"`).join(' ')} b="1"/>`,
    '1',
  ],
])('finds an attribute with %s', (_, xml, value) => {
  expect(cursorAt(xml, 'a').attribute('b')).toBe(value);
});

it.each([
  ['plain', '<a>x y</a>', 'x y'],
  ['of an empty element', '<a/>', ''],
  ['without its children', '<a>x<b>no<c/>no</b>y</a>', 'xy'],
  ['without comments and instructions', '<a>x<!-- <no> -->y<?no?>z</a>', 'xyz'],
  ['with CDATA', '<a><![CDATA[<x>&lt;]]]></a>', '<x>&lt;]'],
  ['with line ends made one', '<a>x\r\ny\rz\n</a>', 'x\ny\nz\n'],
  ['with a kept carriage return', '<a>&#13;&#10;</a>', '\r\n'],
  ['with a byte order mark inside', '<a>\ufeffx</a>', '\ufeffx'],
])('gives the text %s', (_, xml, text) => {
  const cursor = cursorAt(xml, 'a');
  expect([cursor.text(), cursor.next()]).toEqual([text, false]);
});

it.each([
  ['digits', '<a>12</a>', true],
  ['nothing', '<a></a>', true],
  ['a reference', '<a>&#49;</a>', false],
  ['a child', '<a>1<b/></a>', false],
  ['CDATA', '<a><![CDATA[1]]></a>', false],
  ['an empty element', '<x><a/></x>', false],
])('takes %s as simple text: %s', (_, xml, isSimple) => {
  expect(cursorAt(xml, 'a').simpleText()).toBe(isSimple);
});

it('stays inside an element', () => {
  const cursor = cursorAt('<r><a><b/><c><d/></c></a><e/></r>', 'a');
  const inside = cursor.inside();
  const names: string[] = [];
  while (cursor.nextInside(inside)) {
    if (!cursor.isEnd) names.push(...['b', 'c', 'd', 'e'].filter((name) => cursor.is(name)));
  }
  expect(names).toEqual(['b', 'c', 'd']);
  expect(cursor.next() && cursor.is('e')).toBe(true);
});

it.each([
  ['an open element', '<a><b></b>'],
  ['an end too many', '<a/></a>'],
  ['a tag without an end', '<a><b'],
  ['a tag without a name', '<a>< b/></a>'],
  ['an attribute without a value', '<a b/>'],
  ['an attribute without quotes', '<a b=1/>'],
  ['an unclosed quote', '<a b="1/>'],
  ['a slash inside a tag', '<a / b="1">'],
  ['an unclosed comment', '<a/><!-- '],
  ['an unclosed CDATA section', '<a><![CDATA[</a>'],
  ['an unclosed instruction', '<a/><?xml'],
  ['a document type', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
  ['a lone bracket', '<a>1 < 2</a>'],
])('refuses %s', (_, xml) => {
  expect(() => {
    walk(xml);
  }).toThrow('damaged');
});

it.each(['&b;', '&', '&#0;', '&#x110000;', '&#xZZ;', '&;', '&amp'])(
  'refuses the reference %s',
  (reference) => {
    expect(() => cursorAt(`<a>${reference}</a>`, 'a').text()).toThrow('damaged');
  },
);

it('walks through a million nested elements', () => {
  const depth = 1_000_000;
  expect(() => {
    walk('<a>'.repeat(depth) + '</a>'.repeat(depth));
  }).not.toThrow();
});
