import { articleSchema, SCENE_VIEWS } from '../model/article.ts';
import { described, ID, one, when, type Fact } from './fact.ts';

const ofArticle = described(articleSchema);

/** What an article, a scene of the story and a picture in prose are begun with. */
export const article: Fact[] = [
  ID,
  { name: 'title', ask: ofArticle('title'), need: 'required' },
  { name: 'label', ask: ofArticle('label'), need: 'required' },
  { name: 'standfirst', ask: 'One or two sentences under the headline', need: 'required' },
  { name: 'path', ask: 'Its address on the site, such as /report/ (otherwise its id)', need: 'optional' },
  { name: 'order', ask: `${ofArticle('order')} (otherwise the last)`, need: 'argument' },
  { name: 'entered', ask: 'When it was entered (otherwise today)', need: 'argument' },
];

export const scene: Fact[] = [
  { ...ID, ask: 'Its id within the story (lower-case letters, digits, hyphens)' },
  { name: 'heading', ask: 'Its heading', need: 'required' },
  { name: 'text', ask: 'Its first sentences', need: 'required' },
  { name: 'view', ask: 'Which picture is shown beside it', need: 'required', offers: SCENE_VIEWS },
  { name: 'claim', ask: 'The claim whose exchange it shows', need: when((given) => one(given, 'view') === 'exchange'), offers: 'claim' },
  { name: 'extent', ask: 'From when to when (2013/2017, 2018-12-18/2018-12-21)', need: 'required' },
  { name: 'finding', ask: 'What the picture shows, at most 60 characters', need: 'required' },
  { name: 'as-of', ask: 'The day after which nothing is shown', need: 'argument' },
  { name: 'focus', ask: 'What is opened: claims, responses, events', need: 'argument', many: true },
];

export const picture: Fact[] = [
  { name: 'article', ask: 'The article in which it appears', need: 'required', offers: 'article' },
  { name: 'file', ask: 'Its file in public/, such as public/map.png', need: 'required' },
  { name: 'alt', ask: 'What it shows, for those who cannot see it', need: 'required' },
];
