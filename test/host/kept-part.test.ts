import fc from '../support/fast-check';
import { keptNamespace, keptXml, readKept } from '../../src/host/kept-part';

const KEY = 'budget-check.ignored';

test('any JSON value comes back, and its text holds nothing that XML gives a meaning to', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const xml = keptXml(KEY, value);
      expect(readKept(xml)).toEqual({ key: KEY, value: JSON.parse(JSON.stringify(value)) as unknown });
      expect(xml.slice(xml.indexOf('<kept')).match(/[<>&]/g)).toEqual(['<', '>', '<', '>']);
    }),
  );
});

test('programs may write a part anew in their own way', () => {
  const namespace = keptNamespace(KEY);
  const texts = [
    `\ufeff<?xml version='1.0' encoding='utf-8' standalone='yes'?>\r\n<kept xmlns='${namespace}'>["说明"]</kept>`,
    `<b:kept xmlns:x="urn:x" xmlns:b="${namespace}">[&quot;说明&quot;]</b:kept>\n`,
  ];
  for (const text of texts) expect(readKept(text)).toEqual({ key: KEY, value: ['说明'] });
});

test.each([
  ['another part', '<settings xmlns="urn:other">[1]</settings>'],
  ['another root in our namespace', `<other xmlns="${keptNamespace(KEY)}">[1]</other>`],
  ['no JSON', `<kept xmlns="${keptNamespace(KEY)}">{</kept>`],
  ['markup inside', `<kept xmlns="${keptNamespace(KEY)}"><b/></kept>`],
  ['no XML', '预算'],
])('%s keeps nothing', (_, xml) => {
  expect(readKept(xml)).toBeNull();
});
