import { say } from '../../../src/core/report/phrase';

const GREETING = {
  'zh-CN': '{file} 有 {count} 处错误，{file} 未改动。',
  'en-US': 'Errors in {file}: {count}.',
} as const;

test.each([
  ['zh-CN', '甲.xlsx 有 2 处错误，甲.xlsx 未改动。'],
  ['en-US', 'Errors in 甲.xlsx: 2.'],
] as const)('a phrase in %s has its placeholders filled', (language, expected) => {
  expect(say(GREETING, language, { file: '甲.xlsx', count: 2 })).toBe(expected);
});

test('a value that looks like a placeholder or a replacement pattern stays as it is', () => {
  expect(say(GREETING, 'en-US', { file: '{count} $& $1', count: 0 })).toBe('Errors in {count} $& $1: 0.');
});
