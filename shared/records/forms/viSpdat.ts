import type { AssessmentForm } from "./form.ts";

const point = { min: 0, max: 1 } as const;

/**
 * The structure of the VI-SPDAT for single adults: one point for age, two for the history of housing, four for
 * risks, four for daily life, six for wellness. The words are our own; a point is given where the answer is yes.
 */
export const viSpdat: AssessmentForm = {
  id: "vi-spdat",
  name: "VI-SPDAT, single adult",
  sections: [
    {
      id: "about",
      title: "About the person",
      questions: [{ id: "age", prompt: "Is 60 or older", text: true, score: point }],
    },
    {
      id: "housing",
      title: "History of housing",
      questions: [
        { id: "sleeping-place", prompt: "Where the nights are mostly spent", text: true },
        {
          id: "unsheltered",
          prompt: "Mostly spends the night where nobody is meant to live",
          text: true,
          score: point,
        },
        { id: "last-home", prompt: "When there was last a lasting home", text: true },
        {
          id: "long-or-often",
          prompt: "Without a home for a year or more, or four times in three years",
          text: true,
          score: point,
        },
      ],
    },
    {
      id: "risks",
      title: "Risks",
      questions: [
        {
          id: "emergency-use",
          prompt:
            "Four or more emergencies in half a year: hospital, ambulance, crisis line, police",
          text: true,
          score: point,
        },
        {
          id: "harm",
          prompt: "Was attacked, or hurt or threatened somebody or themselves",
          text: true,
          score: point,
          restricted: true,
        },
        {
          id: "legal",
          prompt: "Legal matters that may end in jail, fines or a refused lease",
          text: true,
          score: point,
        },
        {
          id: "exploitation",
          prompt: "Is used or pressed by others, or takes dangerous chances to get by",
          text: true,
          score: point,
          restricted: true,
        },
      ],
    },
    {
      id: "daily-life",
      title: "Socialization and daily functioning",
      questions: [
        {
          id: "money",
          prompt: "Owes money that is asked for, or has no income at all",
          text: true,
          score: point,
        },
        {
          id: "activity",
          prompt: "Has nothing planned that gives joy, apart from getting by",
          text: true,
          score: point,
        },
        {
          id: "self-care",
          prompt: "Cannot see to washing, clothes, food and water alone",
          text: true,
          score: point,
        },
        {
          id: "relationships",
          prompt: "Lost the home over a relationship that broke, or over family or friends",
          text: true,
          score: point,
        },
      ],
    },
    {
      id: "wellness",
      title: "Wellness",
      questions: [
        {
          id: "physical-health",
          prompt: "A body’s illness or disability makes housing hard to get or keep",
          text: true,
          score: point,
          restricted: true,
        },
        {
          id: "substance-use",
          prompt: "Drinking or drugs cost a home, or would make it hard to keep one",
          text: true,
          score: point,
          restricted: true,
        },
        {
          id: "mental-health",
          prompt: "Mental health or the brain makes it hard to live alone",
          text: true,
          score: point,
          restricted: true,
        },
        {
          id: "three-together",
          prompt: "Body, mind and substance use all at once",
          text: true,
          score: point,
          restricted: true,
        },
        {
          id: "medication",
          prompt: "Medicine is not taken, or is sold or lost",
          text: true,
          score: point,
          restricted: true,
        },
        {
          id: "abuse",
          prompt: "Homeless because of abuse or trauma",
          text: true,
          score: point,
          restricted: true,
        },
      ],
    },
  ],
  bands: [
    { from: 0, to: 3, words: "No housing program; help with other needs" },
    { from: 4, to: 7, words: "Assess for rapid rehousing" },
    { from: 8, to: 17, words: "Assess for permanent supportive housing" },
  ],
};
