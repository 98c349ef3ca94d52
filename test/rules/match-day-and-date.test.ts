import { matchDayAndDate } from '../../shared/rules/match-day-and-date.ts';
import { testRule } from '../harness.ts';

testRule(matchDayAndDate, {
  clean: [
    // When a thing was is told, and not proposed.
    'Could we discuss the flood of February 3, 2026 before the board meets on Tuesday, March 10?',
    'Could we have a 20-minute call about the letter dated January 12, 2026 on Tuesday, March 10, at 10 am Central time?',
    'Could we have a 20-minute call about the lease on July 7 at 3 pm EDT?',
    'Could we have a 20-minute call about the lease on July 7 at 3 pm ET?',
    'Could we have a 20-minute call about the lease on December 1 at 3 pm EST?',
    'Could we have a 20-minute call about the lease on July 7 at 3 pm Arizona time?',
    'Could we have a 20-minute call about the lease on Tuesday, March 10, at 10 am Central time?',
    'We met on Tuesday, March 4, at the fair. Could you send me your slides by Friday, March 6?',
    // Kept since it was sent; all its days were right then.
    'Could you send me the counts by Wednesday, July 26, 2000?',
    'Could you send me the counts by March 1?',
    'Could you send me the counts by Friday, March 6, 2026?',
    'She wrote that "Tuesday, March 11" was full. Could you send me the counts by Friday?',
    'Could we meet on Saturday the 14th at Blue Door for 20 minutes, at 10 am?',
  ],
  flagged: [
    // New York puts its clocks forward on March 8, 2026, at 2 am.
    {
      draft: 'Could you watch the server for 20 minutes on Sunday, March 8, at [|2:30 am|] Eastern time?',
      message: 'The clocks skip 2:30 am on March 8, so Dana cannot tell which hour you mean.',
      severity: 'warning',
    },
    {
      draft: 'Could we have a 20-minute call about the lease on July 7 at 3 pm [|EST|]?',
      message: 'July 7 has daylight time, so Dana may read EST as an hour off.',
      severity: 'hint',
      fixed: ['Could we have a 20-minute call about the lease on July 7 at 3 pm ET?'],
    },
    {
      draft: 'Could we have a 20-minute call about the lease on December 1 at 3 pm [|Pacific Daylight Time|]?',
      fixed: ['Could we have a 20-minute call about the lease on December 1 at 3 pm Pacific Time?'],
    },
    {
      draft: 'Could we have a 20-minute call about the lease on [|Tuesday, March 11|], at 10 am Central time?',
      message: 'March 11 is a Wednesday, so Dana cannot tell which one you mean.',
      severity: 'warning',
      fixed: [
        'Could we have a 20-minute call about the lease on Wednesday, March 11, at 10 am Central time?',
        'Could we have a 20-minute call about the lease on Tuesday, March 10, at 10 am Central time?',
      ],
    },
    {
      draft: 'Could you send me the counts by [|Fri, March 5|]?',
      fixed: ['Could you send me the counts by Thu, March 5?', 'Could you send me the counts by Fri, March 6?'],
    },
    { draft: 'Could you send me the counts by [|Monday 10 March|]?', settings: { dateOrder: 'dmy' } },
    { draft: 'Could you send me the counts by [|June 31|]?' },
    { draft: 'Could you send me the counts by [|Friday, March 6, 2025|]?' },
    {
      draft:
        '---\nto: Dana\ndate: 2026-03-02\n---\n\nHi Dana,\n\nCould you send me the counts by [|Wednesday, March 10th|]?\n\nThanks,\nOmar',
    },
  ],
});
