import { matchTheName } from '../../shared/rules/match-the-name.ts';
import { testRule } from '../harness.ts';

testRule(matchTheName, {
  clean: [
    'To: maria@example.com\nSubject: Lease\n\nDear Mr. Peters,\n\nCould you send me the lease by Friday, March 6?\n\nOmar',
    {
      draft:
        '---\nto: Robert Lund\n---\nHi Bob,\n\nWould you tell me how you chose between the two kilns?\n\nThanks,\nOmar',
    },
    {
      draft:
        'To: "Okafor, Ada" <ada.okafor@example.org>\nSubject: Kilns\n\nDear Ms. Okafor,\n\nWould you tell me how you chose between the two kilns?\n\nThanks,\nOmar',
      language: 'mail',
    },
    {
      draft:
        'To: Ana Roy <ana@example.org>, Ben Sato <ben@example.org>\nSubject: Kilns\n\nHi Ben,\n\nWould you tell me how you chose between the two kilns?\n\nThanks,\nOmar',
      language: 'mail',
    },
    {
      draft:
        'To: info@example.org\nSubject: Kilns\n\nHi Ana,\n\nWould you tell me how you chose between the two kilns?\n\nThanks,\nOmar',
      language: 'mail',
    },
    {
      draft:
        'To: mroy@example.org\nSubject: Kilns\n\nHi Ana,\n\nWould you tell me how you chose between the two kilns?\n\nThanks,\nOmar',
      language: 'mail',
    },
    {
      draft:
        'To: Jörg Müller <joerg@example.org>\nSubject: Kilns\n\nHi Joerg,\n\nWould you tell me how you chose between the two kilns?\n\nThanks,\nOmar',
      language: 'mail',
    },
    {
      draft:
        'To: Maria Roy <maria@example.org>\nSubject: Kilns\n\nHi team,\n\nWould you tell me how you chose between the two kilns?\n\nThanks,\nOmar',
      language: 'mail',
    },
    {
      draft:
        'To: Maria Roy <maria@example.org>\nSubject: Kilns\n\nHi M.,\n\nWould you tell me how you chose between the two kilns?\n\nThanks,\nOmar',
      language: 'mail',
    },
    {
      draft:
        'To: Halden Museum Team <museum@example.org>\nSubject: Kilns\n\nHi Paolo,\n\nWould you tell me how you chose between the two kilns?\n\nThanks,\nOmar',
      language: 'mail',
    },
  ],
  flagged: [
    {
      draft:
        'To: Maria Roy <maria@example.org>\nSubject: Kilns\n\nHi [|Ana|],\n\nWould you tell me how you chose between the two kilns?\n\nThanks,\nOmar',
      language: 'mail',
      message: 'The greeting says Ana, the mail goes to Maria: the reader has to guess whom you mean.',
      severity: 'warning',
      fixed:
        'To: Maria Roy <maria@example.org>\nSubject: Kilns\n\nHi Maria,\n\nWould you tell me how you chose between the two kilns?\n\nThanks,\nOmar',
    },
    {
      draft:
        '---\nto: Maria Roy\n---\nHi [|Ana|],\n\nWould you tell me how you chose between the two kilns?\n\nThanks,\nOmar',
      fixed:
        '---\nto: Maria Roy\n---\nHi Maria,\n\nWould you tell me how you chose between the two kilns?\n\nThanks,\nOmar',
    },
    {
      draft:
        'To: Ada Okafor <ada@example.org>\nSubject: Kilns\n\nDear Ms. [|Bell|],\n\nWould you tell me how you chose between the two kilns?\n\nThanks,\nOmar',
      language: 'mail',
      fixed:
        'To: Ada Okafor <ada@example.org>\nSubject: Kilns\n\nDear Ms. Okafor,\n\nWould you tell me how you chose between the two kilns?\n\nThanks,\nOmar',
    },
    {
      draft:
        'To: maria.roy@example.org\nSubject: Kilns\n\nHello [|Dana|]!\n\nWould you tell me how you chose between the two kilns?\n\nThanks,\nOmar',
      language: 'mail',
      fixed:
        'To: maria.roy@example.org\nSubject: Kilns\n\nHello Maria!\n\nWould you tell me how you chose between the two kilns?\n\nThanks,\nOmar',
    },
    {
      draft:
        'To: Maria Roy <maria@example.org>, Ben Sato <ben@example.org>\nSubject: Kilns\n\nHi [|Ana|],\n\nWould you tell me how you chose between the two kilns?\n\nThanks,\nOmar',
      language: 'mail',
      fixed: [
        'To: Maria Roy <maria@example.org>, Ben Sato <ben@example.org>\nSubject: Kilns\n\nHi Maria,\n\nWould you tell me how you chose between the two kilns?\n\nThanks,\nOmar',
        'To: Maria Roy <maria@example.org>, Ben Sato <ben@example.org>\nSubject: Kilns\n\nHi Ben,\n\nWould you tell me how you chose between the two kilns?\n\nThanks,\nOmar',
      ],
    },
    {
      draft:
        '---\nto:\n  - Maria Roy\nsubject: Kilns\n---\n\nHi [|Omar|],\n\nWould you tell me how you chose between the two kilns?\n\nThanks,\nIda',
      fixed:
        '---\nto:\n  - Maria Roy\nsubject: Kilns\n---\n\nHi Maria,\n\nWould you tell me how you chose between the two kilns?\n\nThanks,\nIda',
    },
  ],
});
