import { KeepOffline } from "./KeepOffline";

/** What few readers ask for, fetched when a reader opens the sheet it stands in. */
customElements.define("keep-offline", KeepOffline);
