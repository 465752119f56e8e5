// What a new dossier is begun with (`npm run new dossier`): words that hold a place until the editor writes better ones, and comments for the editor.

// site.yaml
export const aboutSite = 'Settings for the whole site.';
export const siteStandfirst = 'One or two sentences: what this site is.';
export const aboutPublisher = 'Write who publishes the site, and where errors are reported.';
export const corrections = 'Errors are corrected in place, and every change is dated and listed on the page that it concerns.';

// vocabulary.yaml
export const aboutQuestions =
  'What a claim can ask. Each question has a label (a word or two), and is put to several parties (“Were they safe?”) and to one (“Was it safe?”).';
export const aboutPartyKinds = 'Groups of parties, in the order in which the timeline shows them.';
export const partyKind = { label: 'Parties', gloss: 'Those who speak in this dossier' };
export const aboutEventKinds = 'Kinds of events.';
export const eventKind = { label: 'Events', gloss: 'What happened, whoever reports it' };

// pages.yaml
export const aboutPages =
  'The headlines and introductions of the pages that are generated from the dossier. A good headline says what the page shows.';
export const timeline = {
  title: 'When it was said, and when it happened',
  label: 'Timeline',
  standfirst: 'Claims, responses and events in the order of their dates.',
  reading: 'Squares are claims, circles are responses, ticks and bars are events.',
};
export const matrix = {
  title: 'Who answered what was asked',
  label: 'Matrix',
  standfirst: 'Each claim asks one question. Here every response stands beside the claim that it answers.',
  reading: 'A solid circle on the line answers the question asked; an open one beside the line answers another. A stance is not a verdict.',
};
export const claims = {
  title: 'What is claimed',
  label: 'Claims',
  standfirst: 'Every claim, with what the parties concerned said about it.',
};
export const sources = { title: 'What this rests on', label: 'Sources', standfirst: 'Every document, and how much of it we read.' };
export const glossary = { title: 'Words explained', label: 'Glossary', standfirst: 'The terms of this dossier in plain words.' };
export const notFound = {
  title: 'There is no page at this address',
  label: 'Not found',
  standfirst: 'The address may be mistyped. Everything can be reached from the claims, the timeline and the sources.',
};

// The registers
export const aboutParties = 'Who speaks. The short name stands in pictures, where there is little room.';
export const partyRole = 'Write in a line who this is.';
export const aboutSources = 'What was read. To prove quotations: npm run fingerprint -- <id> <file>';
export const source = { title: 'Replace this source', publisher: 'Who published it', seen: 'Say how much of it you read.' };
export const aboutEvents = 'What happened, with its date: npm run new event';
export const aboutGlossary = 'Words explained: npm run new term';

// The first claim
export const aboutClaim = 'An example. Replace it by what somebody said that can be checked: npm run new claim';
export const claim = (party: string): string => `${party} said something that can be checked.`;
export const claimInShort = 'Something was said'; // at most 38 characters
export const claimProse = 'Write here what stands, what does not, and why.';

// The story
export const storyStandfirst = 'One or two sentences under the headline.';
export const aboutStory = 'The story has scenes, each beside a picture: npm run new scene';
export const scene = {
  heading: 'What was said',
  text: 'Write here what the picture beside it shows.',
  finding: 'What was said, and who answered',
};
