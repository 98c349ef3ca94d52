import { addTheDate } from '../../shared/rules/add-the-date.ts';
import { testRule } from '../harness.ts';

testRule(addTheDate, {
  clean: [
    'Could we have a 20-minute call about the lease on Tuesday, March 10, at 10 am Central time?',
    'Could you send me the counts by 2026-03-12?',
    'Could you send me the counts next month?',
    'Could you tell me the next steps by Friday, March 6?',
    'Is version 3/4 of the lease the one we sign on Friday, March 6?',
    {
      draft: 'Could we have a 20-minute call next Monday at 10 am Central time about the lease?',
      settings: { today: '2026-03-06' },
    },
  ],
  flagged: [
    {
      draft: 'Could we have a 20-minute call about the lease [|next Tuesday|] at 2:30 pm Pacific?',
      message: "'next Tuesday' can mean two different days; adding the date saves a check.",
      severity: 'hint',
      fixed: [
        'Could we have a 20-minute call about the lease Tuesday, March 10 at 2:30 pm Pacific?',
        'Could we have a 20-minute call about the lease Tuesday, March 3 at 2:30 pm Pacific?',
      ],
    },
    { draft: 'Could you send me the counts by [|next Friday|]?' },
    { draft: 'Could we meet [|next Thursday|] at 3 pm at your office for 20 minutes?' },
    { draft: 'Could you send me the counts by [|03/04|]?' },
    { draft: 'Would you have 20 minutes for a call about the lease [|next Wednesday|] at noon Central time?' },
    {
      draft: 'Could you send me the counts by [|04/05/2026|]?',
      settings: { dateOrder: 'dmy' },
    },
  ],
});
