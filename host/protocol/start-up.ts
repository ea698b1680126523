import type { Conversation } from "./conversation";
import type { MailboxModel, ReadModel, Faults, ItemModel } from "./outlook-model";
import { wireAddress, wireAttachment } from "./wire";

const itemType = { messageRead: 1, messageCompose: 4, none: 6 } as const;
/** office.js's number for Outlook on the web. */
const outlookWebApp = 64;
/** The host's coding: 1 read, 3 read/write item, 2 read/write mailbox. */
const readWriteMailbox = 2;
const version = "16.0.20000.10000";
const vietnamOffsetMinutes = 420;
const everything = { start: -62_135_596_800_000, end: 253_402_300_799_999 };

/** First thing office.js asks for. Every key is one of its names. */
export function appContext(conversation: Conversation, model: MailboxModel, faults: Faults): object {
  const locale = model.uiLocale();
  return {
    _id: conversation.appId,
    _appInstanceId: conversation.appId,
    _appName: outlookWebApp,
    _appVersion: "16.01",
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: location.href,
    _clientMode: 0,
    _settings: model.roamingSettings(),
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: conversation.id,
    _requirementMatrix: JSON.stringify(requirementSets(faults)),
    _hostFullVersion: version,
    _hostCustomMessage: "",
    _clientWindowHeight: innerHeight,
    _clientWindowWidth: innerWidth,
    _addinName: "evanban",
    _appDomains: [conversation.origin],
    _featureGates: {},
    _initialDisplayMode: 0,
    _wacHostEnvironment: "0",
  };
}

function requirementSets(faults: Faults): Readonly<Record<string, string>> {
  const sets = { Mailbox: faults.mailboxSet, DialogApi: "1.2", IdentityAPI: "1.3" };
  return faults.signIn === "none" ? sets : { ...sets, NestedAppAuth: "1.1" };
}

/** Mailbox and item as the add-in finds them, at the start and again after each switch of item. */
export function initialData(model: MailboxModel, item: ItemModel | null): object {
  const profile = model.profile();
  return {
    permissionLevel: readWriteMailbox,
    hostVersion: version,
    owaView: "ThreeColumns",
    userDisplayName: profile.displayName,
    userEmailAddress: profile.address,
    userTimeZone: profile.timeZone,
    userProfileType: "office365",
    ewsUrl: "",
    restUrl: "",
    timeZoneOffsets: [{ ...everything, offset: vietnamOffsetMinutes }],
    extensionId: "evanban",
    itemType: item === null ? itemType.none : item.mode === "read" ? itemType.messageRead : itemType.messageCompose,
    ...(item === null ? {} : itemData(item)),
  };
}

function itemData(item: ItemModel): object {
  const shared = { isFromSharedFolder: item.shared !== null };
  if (item.mode === "read") return { ...readItemData(item), ...shared };
  // `inReplyTo` is for the prelude: npm's office.js does not know it.
  return { conversationId: item.conversationId, seriesId: null, inReplyTo: item.inReplyTo, ...shared };
}

export function readItemData(item: ReadModel): object {
  return {
    id: item.itemId,
    conversationId: item.conversationId,
    seriesId: null,
    internetMessageId: item.internetMessageId,
    subject: item.subject,
    normalizedSubject: item.normalizedSubject,
    itemClass: "IPM.Note",
    from: item.from && wireAddress(item.from),
    sender: item.sender && wireAddress(item.sender),
    to: item.to.map(wireAddress),
    cc: item.cc.map(wireAddress),
    dateTimeCreated: item.createdAt,
    dateTimeModified: item.modifiedAt,
    attachments: item.attachments().map(wireAttachment),
    isRead: item.isRead,
  };
}
