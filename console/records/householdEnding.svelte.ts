/** An open enrollment of another member in the same project. */
export interface OpenEnrollment<Member> {
  readonly member: Member;
  readonly enrollmentId: string;
  readonly EntryDate: string;
  readonly version: number;
}

export interface NotEnded<Member> {
  readonly member: Member;
  readonly failure: unknown;
}

/**
 * Ends one enrollment after another: each is a change of its own, so each may be refused by itself. What did not
 * work is told, and only that is tried again.
 */
export class HouseholdEnding<Member> {
  /** Those still to end. */
  left = $state.raw<readonly OpenEnrollment<Member>[]>([]);
  done = $state(0);
  all = $state(0);
  failed = $state.raw<readonly NotEnded<Member>[]>([]);
  isRunning = $state(false);

  readonly #end: (enrollment: OpenEnrollment<Member>) => Promise<unknown>;

  constructor(end: (enrollment: OpenEnrollment<Member>) => Promise<unknown>) {
    this.#end = end;
  }

  /** True when every one has ended. */
  async run(enrollments: readonly OpenEnrollment<Member>[]): Promise<boolean> {
    if (this.isRunning) return false;

    this.isRunning = true;
    this.all = enrollments.length;
    this.done = 0;
    this.failed = [];
    const left: OpenEnrollment<Member>[] = [];
    for (const enrollment of enrollments) {
      try {
        await this.#end(enrollment);
      } catch (failure) {
        left.push(enrollment);
        this.failed = [...this.failed, { member: enrollment.member, failure }];
      }
      this.done += 1;
    }
    this.left = left;
    this.isRunning = false;

    return left.length === 0;
  }
}
