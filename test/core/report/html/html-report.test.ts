/** @jest-environment jsdom */
import fc from '../../../support/fast-check';
import { htmlFailure, htmlFrame, htmlPage, htmlReport } from '../../../../src/core/report/html/html-report';
import { html } from '../../../../src/core/report/html/markup';
import { finding, place } from '../../../support/check-result-builder';
import { contractExample } from '../contract-example';

const HOSTILE = '"><img src=x onerror=alert(1)><script>alert(2)</script>&amp;=HYPERLINK("http://x")';
const DATE = new Date(2026, 0, 31, 9, 5);

const parsed = (source: string) => new DOMParser().parseFromString(source, 'text/html');

function hostileExample() {
  const result = contractExample();
  const hostile = finding({
    rule: 'unknown-code',
    severity: 'warning',
    place: place(1, 'A5'),
    message: { 'zh-CN': HOSTILE, 'en-US': HOSTILE },
  });
  return {
    ...result,
    snapshot: { ...result.snapshot, name: HOSTILE },
    findings: [...result.findings, hostile],
    ignored: [{ finding: hostile, key: 'k', reason: HOSTILE }],
    rulesOff: [{ 'zh-CN': HOSTILE, 'en-US': HOSTILE }],
  };
}

test('a clerk reads what it comes to, the findings with their figures, the tables, and what was not checked', () => {
  const { body, title, documentElement } = parsed(htmlPage(contractExample(), 'zh-CN', DATE));
  expect([title, documentElement.lang]).toEqual(['预算校核报告', 'zh-CN']);
  expect(body.querySelector('h1')!.textContent).toBe('校核报告 example-2026.xlsx');
  expect(body.textContent).toContain('校验于 2026-01-31 09:05');
  expect(body.querySelector('.outcome')!.textContent).toMatch(/^\s*有 1 处错误须更正。/);
  expect([...body.querySelectorAll('h2')].map(({ textContent }) => textContent)).toEqual([
    '错误 1 处（必须更正）',
    '提示 1 处（一般无须改动）',
    '认出 2 张公开表',
    '没有核对',
  ]);
  const [first] = body.querySelectorAll('article');
  expect(first!.textContent).toContain('公布 61.99，应为 16.99，相差 +45.00（万元）');
  expect(first!.textContent).toContain('61.99 (C7) ≠ 16.99 (D7) + 空白 (E7) = 16.99');
});

test('the page fetches nothing and runs nothing, whatever the workbook says', () => {
  const source = htmlPage(hostileExample(), 'zh-CN', DATE);
  const page = parsed(source);
  expect(
    page.querySelectorAll('script, img, link, iframe, object, a, form, [src], [href], [onerror]'),
  ).toHaveLength(0);
  expect(page.querySelector('meta[http-equiv]')!.getAttribute('content')).toMatch(/^default-src 'none';/);
  expect(page.querySelector('style')!.textContent).not.toMatch(/url\(|@import/);
  expect(page.querySelector('h1')!.textContent).toBe(`校核报告 ${HOSTILE}`);
  expect(page.body.textContent!.split(HOSTILE)).toHaveLength(6);
});

test('what is ignored stands apart with its reason, and rules switched off are named', () => {
  const { ignored, rulesOff, ...result } = hostileExample();
  const [one] = ignored;
  const page = parsed(
    htmlPage({ ...result, ignored: [{ ...one!, reason: '以前年度口径' }], rulesOff }, 'zh-CN', DATE),
  );
  expect(page.querySelector('article.ignored')!.textContent).toContain('忽略原因：以前年度口径');
  expect(page.body.textContent).toContain('停用的规则');
});

test('any text in a template is text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { source } = html`<p title="${text}">${[text]}</p>`;
      const [paragraph] = parsed(source).querySelectorAll('p');
      const shown = text.replace(/\p{Cc}+/gu, ' ').replace(/\p{Cs}/gu, '\ufffd');
      expect(paragraph!.textContent!.replace(/\p{Cs}/gu, '\ufffd')).toBe(shown);
      expect(paragraph!.title.replace(/\p{Cs}/gu, '\ufffd')).toBe(shown);
      expect(paragraph!.childElementCount).toBe(0);
    }),
  );
});

test('several reports stand on one page, and so does what could not be checked', () => {
  const { before, after } = htmlFrame('en-US');
  const page = parsed(
    before + htmlReport(contractExample(), 'en-US', null) + htmlFailure('<b>.xlsx', 'Damaged.') + after,
  );
  expect(page.querySelectorAll('section.workbook')).toHaveLength(2);
  expect(page.querySelectorAll('h1')[1]!.textContent).toBe('<b>.xlsx');
});
