import type { AssessmentForm } from "./form.ts";

const scale = { min: 0, max: 4 } as const;

/** The structure of the SPDAT: fifteen components of zero to four points. The words are our own. */
export const spdat: AssessmentForm = {
  id: "spdat",
  name: "SPDAT",
  sections: [
    {
      id: "wellness",
      title: "Wellness",
      questions: [
        {
          id: "mental-health",
          prompt: "Mental health, thinking and memory",
          text: true,
          score: scale,
          restricted: true,
        },
        {
          id: "physical-health",
          prompt: "Health of the body",
          text: true,
          score: scale,
          restricted: true,
        },
        {
          id: "medication",
          prompt: "Medicine: has it, takes it",
          text: true,
          score: scale,
          restricted: true,
        },
        {
          id: "substance-use",
          prompt: "Drinking and drugs",
          text: true,
          score: scale,
          restricted: true,
        },
        {
          id: "abuse",
          prompt: "Abuse or trauma, and what it does today",
          text: true,
          score: scale,
          restricted: true,
        },
      ],
    },
    {
      id: "risks",
      title: "Risks",
      questions: [
        {
          id: "harm",
          prompt: "Danger of harm to themselves or others",
          text: true,
          score: scale,
          restricted: true,
        },
        {
          id: "exploitation",
          prompt: "Dangerous or exploitive situations",
          text: true,
          score: scale,
          restricted: true,
        },
        {
          id: "emergency-use",
          prompt: "Ambulance, hospital, crisis and police",
          text: true,
          score: scale,
        },
        { id: "legal", prompt: "Legal matters", text: true, score: scale },
      ],
    },
    {
      id: "daily-life",
      title: "Socialization and daily functioning",
      questions: [
        { id: "tenancy", prompt: "Keeping a home as a tenant", text: true, score: scale },
        { id: "money", prompt: "Money, papers and appointments", text: true, score: scale },
        { id: "relationships", prompt: "Family, friends and others", text: true, score: scale },
        { id: "self-care", prompt: "Self-care and daily tasks", text: true, score: scale },
        { id: "activity", prompt: "How the day is filled", text: true, score: scale },
      ],
    },
    {
      id: "housing",
      title: "History of housing",
      questions: [
        {
          id: "homelessness",
          prompt: "How long and how often without a home",
          text: true,
          score: scale,
        },
      ],
    },
  ],
  bands: [
    { from: 0, to: 19, words: "No housing program; help with other needs" },
    { from: 20, to: 34, words: "Rapid rehousing" },
    { from: 35, to: 60, words: "Permanent supportive housing" },
  ],
};
