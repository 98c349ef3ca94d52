import { nameTheRole } from '../../shared/rules/name-the-role.ts';
import { testRule } from '../harness.ts';

testRule(nameTheRole, {
  clean: [
    // Whom the reader takes is named.
    'Are you taking on any apprentices right now?',
    'Is your studio taking on new clients?',
    // A trade names the role, and a search told in passing is not what is asked.
    'Do you have any openings for welders in your yard?',
    "I'm looking for a job in printing. Would you introduce me to Petra Holm, who runs the press at Fern?",
    // To be thought of for a party is no job.
    'I play the harp at weddings. Would you keep me in mind for your next party?',
    "Thank you for asking, but I'm away in May. Would you keep me in mind for something online?",
    'Could you tell me whether your firm is recruiting electricians?',
    // A job that somebody has.
    'My cousin has a job in Oslo. Could you send me the forms by Friday, March 13?',
    'She left a job at the mill. Could you sign the form by Friday, March 13?',
    'We got a job at the harbor. Could you lend us the crane by Friday, March 13?',
    'Do you have any openings in your lab for undergraduates?',
    'Is the Litigation Paralegal role (req 4471) still open?',
    "I'm applying for the night nurse position. Would you be comfortable referring me by Friday, March 13?",
    'Could you refer me for this one by Friday, March 13? https://example.org/jobs/77',
    'We are hiring two carpenters. Could you refer a friend by Friday, March 13?',
    'Could you send me the referral code by Friday, March 13?',
    'He asked whether we have any openings. Could you tell me by Friday, March 13 what I should say?',
    'Would you refer me for [role, with its link or number] by [day]?',
    // Places that are no posts, and work that one has.
    'Could you refer me to a good dentist by Friday, March 13?',
    'Are there any vacancies in the pottery class?',
    'We have a job fair on Friday, March 13. Could you lend us your tent?',
    'Did you find a new job for the old crane?',
  ],
  flagged: [
    '[|Is there any vacancy for me|] at the mill?',
    'Do you [|have any job opportunities|] at the mill?',
    // Behind a clause that tells who looks for it.
    "I'm looking for a new gig - [|is your team hiring|]?",
    'Could you find out [|whether Northquay is recruiting|]? I would appreciate a referral.',
    {
      draft: '[|Could you refer me|] for an internship at Halden Boats?',
      fixed: 'Could you refer me for [role, with its link or number] at Halden Boats?',
    },
    {
      draft: "I'm looking for a new job. Could you [|put in a good word|] for me?",
      fixed: [
        "I'm looking for a new job. I'm applying for [role, with its link or number]. Would you be comfortable referring me by [day]?",
        "I'm looking for a new job. Could you put in a good word for me for [role, with its link or number]?",
      ],
    },
    { draft: "I'm looking for a new job. [|Could you refer me|]?" },
    {
      draft: "I'm very interested in your firm. Do you [|have any openings|]?",
      message: 'No role named, so Dana has to read the job board for you.',
      severity: 'warning',
      fixed: [
        "I'm very interested in your firm. I'm applying for [role, with its link or number]. Would you be comfortable referring me by [day]?",
        "I'm very interested in your firm. Do you have any openings for [one kind of role]?",
      ],
    },
    {
      // Whoever has the places refers nobody.
      draft: 'I wanted to see if you [|have any positions|] that might be a good match.',
      fixed: 'I wanted to see if you have any positions for [one kind of role] that might be a good match.',
    },
    {
      draft: 'Do you [|have any openings in|] your lab?',
      fixed: 'Do you have any openings for [one kind of role] in your lab?',
    },
    { draft: 'I was wondering if [|you could refer me|] for a job at Halden Boats?' },
    { draft: 'Could you [|pass my resume along to your hiring team|]?' },
    {
      draft: '[|Could you refer me|] at Halden Boats?',
      fixed: 'Could you refer me for [role, with its link or number] at Halden Boats?',
    },
    {
      draft: "I'm looking for work in shipping. [|Are you hiring|]?",
      // Whoever hires refers nobody.
      fixed: "I'm looking for work in shipping. Are you hiring for [one kind of role]?",
    },
    {
      draft: 'My CV is attached. Could you [|keep me in mind|] when something comes up at Northquay?',
      fixed:
        'My CV is attached. Could you keep me in mind for [one kind of role] when something comes up at Northquay?',
    },
    {
      draft: '[|Would you be willing to refer me|]? My resume is attached.',
      fixed: [
        "I'm applying for [role, with its link or number]. Would you be comfortable referring me by [day]? My resume is attached.",
        'Would you be willing to refer me for [role, with its link or number]? My resume is attached.',
      ],
    },
    {
      draft:
        'Dear Paul,\n\nMy son Teo is in his last year of carpentry school. Could you [|help him get a job|] at Halden Boats?\n\nMarta',
      fixed:
        'Dear Paul,\n\nMy son Teo is in his last year of carpentry school. Could you help him get a job as [role, with its link or number] at Halden Boats?\n\nMarta',
    },
    {
      draft: 'I request [|you to kindly refer me|] for some new job.',
      fixed: [
        "I'm applying for [role, with its link or number]. Would you be comfortable referring me by [day]?",
        'I request you to kindly refer me for [role, with its link or number].',
      ],
    },
    // Whoever reads it may be the one who hires.
    {
      draft: 'Dear Sir/Madam,\n\nCould you tell me if there are [|any vacancies in|] your gardens?\n\nOmar',
      fixed:
        'Dear Sir/Madam,\n\nCould you tell me if there are any vacancies for [one kind of role] in your gardens?\n\nOmar',
    },
    {
      draft: '[|Are there any openings at|] your bakery?',
      fixed: 'Are there any openings for [one kind of role] at your bakery?',
    },
  ],
});
