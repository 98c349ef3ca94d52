import { fillTheBlanks } from '../../shared/rules/fill-the-blanks.ts';
import { testRule } from '../harness.ts';

testRule(fillTheBlanks, {
  clean: [
    'Could you send me the [May counts](https://example.org/may) by Friday?',
    'Could you check the word "recieve [sic]" in line 4 by Friday?',
    '- [ ] Could you send me the counts by Friday?\n- [x] The plan is here.',
    'Could you check the footnote[^1] by Friday?\n\n[^1]: On page 4.',
    'Could you run `git log [file]` by Friday and send me the list?',
    '---\nto: Dana\ntemplate: true\n---\n\nHi [Name],\n\nCould you send me the [thing] by Friday?\n\nThanks,\nOmar',
    'The survey [2019-2021] is out. Could you send me the counts by Friday?',
  ],
  flagged: [
    {
      draft: 'Could you send me the [|[file]|] by Friday?',
      message: '[file] is still a blank.',
      severity: 'warning',
    },
    { draft: 'Hi [|{{first_name}}|],\n\nCould you send me the counts by Friday?\n\nThanks,\nOmar' },
    { draft: 'Could you send the counts to [|<company>|] by Friday?' },
    { draft: 'Could you send me the counts by [|TBD|]?' },
    { draft: 'Could you send us [|XX|] copies by Friday?' },
    {
      draft: 'Would you have 20 minutes for a call about the lease on [|[Tuesday, March 10]|], at 10 am Central time?',
      severity: 'hint',
      fixed: 'Would you have 20 minutes for a call about the lease on Tuesday, March 10, at 10 am Central time?',
    },
    {
      draft: 'Hi [|[Name]|],\n\nCould you send me the [file] of [project] by Friday?\n\nThanks,\nOmar',
      message: 'This reads as a template: 3 blanks are still to be filled.',
      severity: 'information',
    },
  ],
});
