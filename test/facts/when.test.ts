import assert from 'node:assert/strict';
import { readFacts } from '../../shared/facts/index.ts';
import { readMessage } from '../../shared/message/message.ts';
import { readProse } from '../../shared/text/prose.ts';
import { testSettings } from '../harness.ts';

const facts = (draft: string) => readFacts(readProse(draft, 'plaintext'), testSettings);
const note = (body: string): string => `Hi Dana,\n\n${body}\n\nThanks,\nOmar\n`;
const whens = (body: string) => facts(note(body)).when.map((it) => [it.role, it.level]);

suite('when, how long, and in which zone', () => {
  test('a time in a meeting ask is proposed for the meeting', () => {
    assert.deepEqual(whens('Could we talk next Tuesday at 3 pm?'), [['meeting', 'exact']]);
    assert.deepEqual(whens('Could we talk on Thursday?'), [['meeting', 'vague']]);
    assert.deepEqual(whens('Could we talk sometime next week?'), [['meeting', 'vague']]);
    assert.deepEqual(whens('Would you be free for a call on Tuesday at 3 or Wednesday at 4?'), [
      ['meeting', 'options'],
    ]);
  });

  test('"p.m." ends no sentence where the day or the zone follows', () => {
    for (const time of ['at 5 p.m. Friday', 'at 5 p.m. Friday, March 6', 'on Friday at 5 p.m. Eastern'])
      assert.deepEqual(whens(`Could we talk ${time}?`), [['meeting', 'exact']], time);
  });

  test('slots listed line by line are one offer', () => {
    const found = facts(
      note(
        'Could we talk for 20 minutes? Here are three times (ET):\n\n- Tuesday, March 10, 9 am\n- Wednesday, March 11, 2 pm\n- Friday, March 13, noon',
      ),
    ).when.filter((it) => it.role === 'meeting');
    assert.deepEqual(
      found.map((it) => [it.level, it.instants.length]),
      [['options', 3]],
    );
  });

  test('a day told in one sentence and a clock time in another fix the meeting together', () => {
    const found = facts(note('Would you join us for dinner on Thursday, March 12? We start at 7 pm.')).when.filter(
      (it) => it.role === 'meeting',
    );
    assert.deepEqual(
      found.map((it) => [it.level, it.instants]),
      [['exact', ['2026-03-12T19:00-05:00']]],
    );
  });

  test('a day that the talk is about is no day for it', () => {
    assert.deepEqual(whens('Could we talk for five minutes about Friday?'), [['mention', 'exact']]);
    assert.deepEqual(whens('Could we talk? How about Friday?')[0], ['meeting', 'vague']);
    assert.deepEqual(whens('Could we talk about 3 on Friday?'), [['meeting', 'exact']]);
  });

  test('opening hours are told of, and an evening-ish talk has a day only', () => {
    assert.deepEqual(
      whens('The mill opens at 9 and closes at 7 pm. Could we talk about the lease?').map(([role]) => role),
      ['mention'],
    );
    assert.deepEqual(whens('Could we meet on Thursday evening-ish to plan the fair?'), [['meeting', 'vague']]);
  });

  test('a time that is ruled out is told of, and no proposal', () => {
    for (const told of [
      "I can't make Monday at 9 am.",
      'I cannot do Wednesday at noon.',
      'Thursday at 2 pm does not work for me.',
      "I'm not free on Friday at 10.",
      "I'm around all week, but not on Wednesday at 3 pm.",
      'We are away on Tuesday at 4 pm.',
    ])
      assert.deepEqual(whens(`Could we find another time for our call? ${told}`), [['mention', 'exact']], told);
    assert.deepEqual(whens('Could we talk on Friday at 3 pm, not Tuesday?'), [
      ['meeting', 'exact'],
      ['mention', 'exact'],
    ]);
    assert.deepEqual(whens('Could we talk on Wednesday at 3 pm, if not on Friday at noon?'), [['meeting', 'options']]);
  });

  test('a day is proposed where its clause offers it', () => {
    for (const told of [
      'Thursday afternoon, maybe.',
      'I could do Thursday.',
      'My best day is Thursday.',
      "I'm in town on Thursday.",
      "Let's say Thursday.",
      'I was thinking Thursday.',
    ])
      assert.deepEqual(whens(`Could we have a call? ${told}`), [['meeting', 'vague']], told);
    assert.deepEqual(whens('I have a gap on Thursday. Could we talk then?'), [['meeting', 'vague']]);
    assert.deepEqual(whens("Since you'll be at the fair on Thursday, could we talk there?"), [['meeting', 'vague']]);
  });

  test('a day of another matter is told of', () => {
    for (const told of [
      'The council meets on Thursday.',
      "I'll be visiting my aunt on Thursday.",
      'Sam is out from Thursday.',
      'The form is due on Thursday.',
      'I work on Thursday.',
      'The landlord wants an answer on Thursday.',
    ])
      assert.deepEqual(whens(`Could we have a call? ${told}`), [['mention', 'exact']], told);
    for (const told of [
      'My lease ends on Thursday, so could we talk?',
      'Could we talk before the board sits on Thursday?',
      'Could we talk about the Nov 3 accident report?',
    ])
      assert.deepEqual(whens(told), [['mention', 'exact']], told);
  });

  test('a time by which something is wanted is a deadline', () => {
    assert.deepEqual(whens('Could you send me the lease by Friday?'), [['deadline', 'exact']]);
    assert.deepEqual(whens('Could you send me the lease by EOD Friday?'), [['deadline', 'exact']]);
    assert.deepEqual(whens('Could you send me the lease when you have a moment?'), [['deadline', 'vague']]);
  });

  test('the time of an occasion that the reader may join is the time of the ask', () => {
    assert.deepEqual(whens('We play chess on Friday, March 6 at 7 pm if you want to join us. Would you come?'), [
      ['meeting', 'exact'],
    ]);
    assert.deepEqual(whens('I am thinking of a bonfire on Friday, March 6. Are you interested in attending?'), [
      ['meeting', 'vague'],
    ]);
  });

  test('the time of somebody else, and a length, are none of the ask', () => {
    for (const told of [
      'Is there enough clay if I wait until Mr. Obi returns on Friday, March 6?',
      'I have an interview with the museum on Friday, March 6 at 9 am. Do you know anything about them?',
      'Ana called Friday and asked whether you would sell. Could you tell me if that is fine?',
      'Could you mentor me for the next year?',
    ])
      assert.ok(
        whens(told).every(([role]) => role === 'mention'),
        told,
      );
    assert.deepEqual(whens('Could you take some time to read the draft?'), []);
    assert.deepEqual(whens('Could you open the shed when you return on Friday, March 6?'), [['deadline', 'exact']]);
    assert.deepEqual(whens('Could we meet next year?'), [['meeting', 'vague']]);
  });

  test('what is told of the past is only mentioned', () => {
    assert.deepEqual(whens('We met on Tuesday, March 3, in Graz. Could you send me the lease?'), [
      ['mention', 'exact'],
    ]);
    assert.deepEqual(whens('I wrote to you last Thursday. Could we talk about the lease?'), [['mention', 'exact']]);
  });

  test('lengths are those of the asked thing', () => {
    const minutes = (body: string) => facts(note(body)).duration.map((it) => it.minutes);
    assert.deepEqual(minutes('Would you have 15-20 minutes for a call?'), [20]);
    assert.deepEqual(minutes('Could we talk? Half an hour would be plenty.'), [30]);
    assert.deepEqual(minutes('Would you have some time to talk?'), [undefined]);
    assert.deepEqual(minutes('We talked for two hours in May. Could you send me the lease?'), []);
    assert.deepEqual(minutes('After 25 years of practice, would you still sign it?'), []);
    assert.deepEqual(minutes('It is a 5-minute walk from the station. Could you come by?'), []);
  });

  test('zones are named beside a time or by a name of their own', () => {
    const zones = (body: string) => facts(note(body)).zone.map((it) => it.iana);
    assert.deepEqual(zones('Could we talk on Tuesday at 3 pm Pacific?'), ['America/Los_Angeles']);
    assert.deepEqual(zones('Could we talk on Tuesday at 3 pm IST?'), [undefined]);
    assert.deepEqual(zones('Could we talk on Tuesday at 3 pm? I am on Berlin time.'), ['Europe/Berlin']);
    assert.deepEqual(zones('Could you give me ten minutes of your time?'), []);
  });

  test('times count from the date of the message', () => {
    const draft = `---\nto: dana@example.org\ndate: 2026-04-06\n---\n\n${note('Could we talk tomorrow at 3 pm?')}`;
    const message = readMessage(draft, 'markdown', { gate: 'believed', isTemplate: false }, testSettings);
    assert.deepEqual(
      message.facts.when.map((it) => it.instants),
      [['2026-04-07T15:00-05:00']],
    );
  });
});
