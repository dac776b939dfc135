/** Opens a dialog above everything. In a page that is blanked it only counts as open, and lies above when that ends. */
export function openModal(dialog: HTMLDialogElement): void {
  if (dialog.isConnected) dialog.showModal();
  else dialog.open = true;
}
