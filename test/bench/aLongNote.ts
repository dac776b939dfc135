const sentences = [
  "Client came in for laundry and a bus pass.",
  "Went over the housing plan; a unit anywhere on the 25 line would do.",
  "Asked about the winter shelter list and the locker downstairs.",
  "New phone is 509-555-0142, mornings only.",
  "The disability letter is copied to the paper file.",
  "Met with Denise Walker at the front desk.",
  "Next meeting is Wednesday at ten, at the day center.",
  "Was given hand warmers, socks and a hygiene kit.",
  "The score of the assessment stands under Assessments.",
  "Sleeps near 3rd and Pine when the shelter is full.",
  "Wants help with the ID card and with the form for the clinic.",
];

/** A note of so many characters, in paragraphs, with something to mark in most of them; the people are invented. */
export function aLongNote(length: number): string {
  let note = "";
  for (let n = 0; note.length < length; n += 1) {
    note += `${sentences[n % sentences.length]}${n % 7 === 6 ? "\n\n" : " "}`;
  }

  return note.slice(0, length);
}
