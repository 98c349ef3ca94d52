import assert from 'node:assert/strict';
import { mergeConfigs, toSettings } from '../../shared/settings/merge.ts';
import type { Config } from '../../shared/settings/schema.ts';
import { defaults } from '../../shared/settings/settings.ts';

const world = { today: '2026-03-02', timeZone: 'Europe/Vienna' };

suite('merging settings', () => {
  test('flags win over the file, the file over the editor', () => {
    const flags: Config = { profile: 'strict' };
    const file: Config = { profile: 'academic', minutes: 30, include: ['a/**'] };
    const editor: Config = { profile: 'colleague', minutes: 45, include: ['b/**'], name: 'Sam' };
    assert.deepEqual(mergeConfigs([flags, file, editor]), {
      profile: 'strict',
      minutes: 30,
      include: ['a/**'],
      name: 'Sam',
    });
  });

  test('rules are merged one by one', () => {
    const merged = mergeConfigs([
      { rules: { 'say-when': 'off' } },
      { rules: { 'say-when': 'hint', 'say-how-long': 'hint' } },
    ]);
    assert.deepEqual(merged.rules, { 'say-when': 'off', 'say-how-long': 'hint' });
  });

  test('nothing written down gives the defaults', () => {
    assert.deepEqual(toSettings(mergeConfigs([]), world), { ...defaults, ...world });
  });

  test('the own time zone wins over the one of the computer', () => {
    assert.equal(toSettings({ timeZone: 'Asia/Tokyo' }, world).timeZone, 'Asia/Tokyo');
  });

  test('working hours that were written down are known to be chosen', () => {
    assert.equal(toSettings({ workingHours: ['09:00', '17:00'] }, world).isHoursSet, true);
    assert.equal(toSettings({}, world).isHoursSet, false);
  });

  const every: Config = {
    profile: 'academic',
    rules: { 'say-when': 'off' },
    name: 'Sam',
    introduction: 'a nurse',
    readerTimeZone: 'Asia/Tokyo',
    minutes: 25,
    medium: 'by phone',
    workingHours: ['08:00', '12:00'],
    workingDays: [2],
    dateOrder: 'dmy',
    country: 'AT',
  };
  for (const [key, value] of Object.entries(every)) {
    test(`${key} reaches the engine`, () => {
      assert.deepEqual((toSettings(every, world) as unknown as Record<string, unknown>)[key], value);
    });
  }
});
