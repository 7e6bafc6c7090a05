import { Allowance } from '../../src/xlsx/allowance';

it('is used up by what is spent', () => {
  const allowance = new Allowance(10);
  allowance.spend(10);
  expect(() => {
    allowance.spend(1);
  }).toThrow('too-large');
});

it('goes on after a refusal', () => {
  const allowance = new Allowance(10);
  expect(() => {
    allowance.spend(11);
  }).toThrow('too-large');
  expect(() => {
    allowance.spend(10);
  }).not.toThrow();
});

it('counts what its shares spend', () => {
  const whole = new Allowance(10);
  whole.share(8).spend(8);
  expect(() => {
    whole.share(8).spend(3);
  }).toThrow('too-large');
});

it('limits each share', () => {
  const share = new Allowance(10).share(5);
  expect(() => {
    share.spend(6);
  }).toThrow('too-large');
});

it('loses what was wasted, as far as there is any', () => {
  const whole = new Allowance(10);
  const share = whole.share(6);
  share.waste(100);
  expect(() => {
    share.spend(1);
  }).toThrow('too-large');
  expect(() => {
    whole.spend(1);
  }).toThrow('too-large');
});
