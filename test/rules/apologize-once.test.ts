import { apologizeOnce } from '../../shared/rules/apologize-once.ts';
import { testRule } from '../harness.ts';

testRule(apologizeOnce, {
  clean: [
    "I know you're busy, but would you tell me how you chose between the two kilns?",
    "Sorry to bother you. I'm just a student. Would you tell me how you chose between the two kilns?",
    'I think I just need one number. Sorry, could you send me the count for May by Friday, March 13?',
    "I'm sorry that I broke the vase, and sorry about the water. Could you tell me by Friday, March 13 what it cost?",
    'No worries if not, and no worries if late. Would you tell me how you chose between the two kilns?',
    'Never write "sorry to bother you", "I know you are busy" and "stupid question" in one note. Would you tell me how you chose between the two kilns?',
  ],
  flagged: [
    {
      draft:
        "[|I know you're super busy|] and I'm so sorry to bother you. I'm just a student, but would you tell me how you chose between the two kilns?",
      message: 'Several apologies before the ask; Dana has to reassure you first.',
      severity: 'hint',
      fixed: "Thank you for reading this. I'm a student, but would you tell me how you chose between the two kilns?",
    },
    {
      draft:
        "[|Sorry to bother|] you. I know you're busy. This is probably a stupid question: would you tell me how you chose between the two kilns?",
      fixed:
        'Thank you for reading this. This is probably a stupid question: would you tell me how you chose between the two kilns?',
    },
    {
      draft:
        "[|I hate to ask|], and I don't want to impose. I know you're swamped. Would you tell me how you chose between the two kilns?",
      fixed: 'Thank you for reading this. Would you tell me how you chose between the two kilns?',
    },
    {
      draft:
        "[|I know you're very busy|], but would you tell me how you chose between the two kilns? Sorry for the stupid question. I'm just a beginner.",
      fixed: "Would you tell me how you chose between the two kilns? I'm a beginner.",
    },
    {
      draft:
        "[|I'm so sorry to bother|] you! I'm just a junior nurse at St. Brigid's. I know how busy you are. Would you tell me how you chose between the two forms?",
      fixed:
        "Thank you for reading this. I'm a junior nurse at St. Brigid's. I know how busy you are. Would you tell me how you chose between the two forms?",
    },
    {
      draft:
        '**[|Sorry to bother|] you.** I know you are busy. I am only a beginner in glazes. Would you tell me how you chose between the two kilns?',
      fixed:
        '**Thank you for reading this.** I am a beginner in glazes. Would you tell me how you chose between the two kilns?',
    },
  ],
});
