import type { Notice } from "#shared/notices/notice.ts";
import type { Api } from "../app/api.ts";
import { PagedList } from "../ui/pagedList.svelte.ts";

/** The notices in the opened list; what is read here is read in the bell's number too. */
export class NoticeList {
  readonly list: PagedList<Notice>;
  failure = $state.raw<unknown>();
  readonly hasUnread = $derived.by(() => this.list.items.some(({ isRead }) => !isRead));

  readonly #api: Api["notices"];
  readonly #tell: (unread: number) => void;
  #unread = 0;

  constructor(api: Api["notices"], tell: (unread: number) => void) {
    this.#api = api;
    this.#tell = tell;
    this.list = new PagedList(async (cursor) => {
      const page = await api.listNotices({ query: cursor ? { cursor } : {} });
      this.#become(page.unread);
      return page;
    });
  }

  /** False when it could not be marked: it stays unread, and `failure` says why. */
  async read(notice: Notice): Promise<boolean> {
    if (notice.isRead) return true;
    const { noticeId } = notice;

    return this.#mark(
      () => this.#api.readNotice({ params: { noticeId } }),
      (other) => other.noticeId === noticeId,
      this.#unread - 1,
    );
  }

  /** All up to the newest that is shown; what came since stays unread. */
  async readAll(): Promise<boolean> {
    const [newest] = this.list.items;
    if (!newest) return true;

    return this.#mark(
      () => this.#api.readNotices({ body: { upTo: newest.noticeId } }),
      () => true,
      0,
    );
  }

  async #mark(
    send: () => Promise<unknown>,
    isMeant: (notice: Notice) => boolean,
    unread: number,
  ): Promise<boolean> {
    try {
      await send();
      this.failure = undefined;
    } catch (failure) {
      this.failure = failure;
      return false;
    }
    this.list.items = this.list.items.map((notice) =>
      isMeant(notice) ? { ...notice, isRead: true } : notice,
    );
    this.#become(Math.max(0, unread));

    return true;
  }

  #become(unread: number): void {
    this.#unread = unread;
    this.#tell(unread);
  }
}
