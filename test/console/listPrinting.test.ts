import { describe, expect, test } from "vitest";
import { ListPrinting } from "../../console/ui/listPrinting.svelte.ts";
import { PagedList } from "../../console/ui/pagedList.svelte.ts";

const numbers = Array.from({ length: 260 }, (_, index) => index);

/** A list of 260 numbers, of which it gives as many at once as it is asked for. */
function aLongList(onread: (pages: number) => void = () => {}) {
  const asked: number[] = [];
  const list = new PagedList<number>(async (cursor, limit) => {
    asked.push(limit);
    onread(asked.length);
    const from = Number(cursor ?? 0);
    const isLast = from + limit >= numbers.length;
    return {
      items: numbers.slice(from, from + limit),
      next: isLast ? null : String(from + limit),
    };
  });
  return { list, asked };
}

describe("printing a list", () => {
  test("loads what is still to come, by the hundred, and prints it whole", async () => {
    const { list, asked } = aLongList();
    const printed: number[] = [];
    const printing = new ListPrinting(list, async () => {
      printed.push(list.items.length);
      expect([printing.isReady, printing.isLoading]).toEqual([true, false]);
    });
    await list.load();

    await printing.start();

    expect(asked).toEqual([25, 100, 100, 100]);
    expect(list.items).toEqual(numbers);
    expect(printed).toEqual([260]);
    expect(printing.isReady).toBe(false);
  });

  test("can be called off: what has come stays, and nothing is printed", async () => {
    const { list } = aLongList((pages) => pages === 2 && printing.callOff());
    const printing = new ListPrinting(list, async () => expect.unreachable());
    await list.load();

    await printing.start();

    expect([list.items.length, list.hasMore, printing.isReady]).toEqual([125, true, false]);
  });

  test("does not print a part where a page does not come", async () => {
    const { list } = aLongList((pages) => {
      if (pages === 3) throw new Error("no connection");
    });
    const printing = new ListPrinting(list, async () => expect.unreachable());
    await list.load();

    await printing.start();

    expect(list.failure).toBeInstanceOf(Error);
    expect([printing.isLoading, printing.isReady]).toEqual([false, false]);
  });

  test("does not print another list than the one it was asked for", async () => {
    const { list } = aLongList((pages) => {
      if (pages === 2) list.load();
    });
    const printing = new ListPrinting(list, async () => expect.unreachable());
    await list.load();

    await printing.start();

    expect(printing.isLoading).toBe(false);
  });
});
