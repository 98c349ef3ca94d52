import assert from 'node:assert/strict';
import { hostTimeZone, isTimeZone } from '../../cli/time-zones.ts';
import { folderWith, VAGUE, yesable } from './process.ts';

suite('time zones', () => {
  test('the zone of this computer is the one that Intl knows', () => {
    const byIntl = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const shown = (timeZone: string) => new Intl.DateTimeFormat('en-US', { timeZone }).resolvedOptions().timeZone;
    assert.equal(shown(hostTimeZone()), byIntl);
  });
  test('the variable TZ wins', () => {
    const folder = folderWith({ 'a.md': VAGUE.replace(' Central time', '') });
    const { stdout } = yesable(['facts', '--today', '2026-03-02', 'a.md'], { folder, env: { TZ: 'Asia/Tokyo' } });
    assert.match(stdout, /"2026-03-10T14:30\+09:00"/);
  });
  test('names are known, offsets are not names', () => {
    assert.deepEqual(['America/New_York', 'UTC', 'Mars/Base', '+05:30', '', 'Pacific'].map(isTimeZone), [
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
