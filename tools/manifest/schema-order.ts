// The order of elements that Office's schema asks for, parent by parent; what is not listed is not known here.

/** Children in the order of the schema; every name listed may be left out unless `required` names it. */
export const SCHEMA_ORDER: Readonly<
  Record<string, { readonly children: readonly string[]; readonly required?: readonly string[] }>
> = {
  OfficeApp: {
    children: [
      'Id',
      'AlternateId',
      'Version',
      'ProviderName',
      'DefaultLocale',
      'DisplayName',
      'Description',
      'IconUrl',
      'HighResolutionIconUrl',
      'SupportUrl',
      'AppDomains',
      'Hosts',
      'Requirements',
      'DefaultSettings',
      'Permissions',
      'VersionOverrides',
      'ExtendedOverrides',
    ],
    required: [
      'Id',
      'Version',
      'ProviderName',
      'DefaultLocale',
      'DisplayName',
      'Description',
      'IconUrl',
      'Hosts',
      'DefaultSettings',
      'Permissions',
    ],
  },
  VersionOverrides: {
    children: ['Description', 'Requirements', 'Hosts', 'Resources', 'VersionOverrides', 'WebApplicationInfo'],
    required: ['Hosts', 'Resources'],
  },
  Host: { children: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor', 'TabletFormFactor', 'PhoneFormFactor'] },
  DesktopFormFactor: { children: ['GetStarted', 'FunctionFile', 'ExtensionPoint'] },
  GetStarted: {
    children: ['Title', 'Description', 'LearnMoreUrl'],
    required: ['Title', 'Description', 'LearnMoreUrl'],
  },
  ExtensionPoint: { children: ['Script', 'Page', 'Metadata', 'Namespace', 'OfficeTab', 'CustomTab'] },
  CustomTab: {
    children: ['Group', 'OfficeGroup', 'ControlGroup', 'InsertAfter', 'InsertBefore', 'Label'],
    required: ['Label'],
  },
  Group: {
    children: ['Label', 'Icon', 'OverriddenByRibbonApi', 'Control', 'OfficeControl'],
    required: ['Label', 'Icon', 'Control'],
  },
  Control: {
    children: ['OverriddenByRibbonApi', 'Label', 'ToolTip', 'Supertip', 'Icon', 'Action', 'Enabled'],
    required: ['Label', 'Supertip', 'Icon', 'Action'],
  },
  Supertip: { children: ['Title', 'Description'], required: ['Title', 'Description'] },
  Action: { children: ['TaskpaneId', 'SourceLocation', 'Title', 'FunctionName', 'SupportsPinning'] },
  Resources: { children: ['Images', 'Urls', 'ShortStrings', 'LongStrings'] },
  Sets: { children: ['Set'] },
};
