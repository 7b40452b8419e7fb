<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>LMEC Match</name>
    <message>
        <source>--duplicates is new, merge or skip, not {word}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--edition is one of {known}, not {word}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--for is one of {known}, not {word}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--lang takes one language or two of {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--map takes HEADING=field, not {text}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that a colleague gave you, or your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A need in your words, in any language – or a record code such as NED-00001-6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new register is at {path}. It holds the {count} partners and ministries that the strategy names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A register of needs, technologies, partners, funding and projects of the six Lancang-Mekong countries. It works without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report without personal data is at {path}. Please send it to your support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A verified copy is at {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is well: file, codes, references and search index agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount, e.g. USD 2 million</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty list is at {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking codes and references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the search index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitments still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {count} records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {count} records? This can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enterprises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange packages between offices are not there yet. Until then: `export` writes a list, `import` reads it in the other office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact that is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters appear when there are records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back: too little is known for a stronger recommendation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the list that a focal point sent, in any layout, or write the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>July</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: {meeting}, outcome {result}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LMEC Match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made-up needs and offers to try everything on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match a need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near misses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need + supplier + funder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs without a shortlisted supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No changes yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No duplicates were found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No match was found among {count} records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record fits the search and the filters together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No roundtable is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No roundtable is planned. Shortlist matches first, then plan one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unknown fact could change a list now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No {kind} yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the register fits. Look at the near misses, use other words, or import more offers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>October</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a line: name; language; use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a line: name; position; e-mail; phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a roundtable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print as one page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile “{name}”: all weights are zero, so nothing can be compared. Give at least one criterion a weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile “{name}”: every way of comparing texts is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile “{name}”: weights, gates and thresholds must be numbers of 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile “{name}”: “{target}” cannot be searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions that could change this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that have gone stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference data of the strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registers (*.lmec)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registers (*.lmec);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored to {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored to {path}. The register that was there is kept at {kept}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roundtable {code} was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roundtables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in any language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in the program went wrong. Your data is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with the strategy's partners and vocabularies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of scores {objective}; no plan can have more than {bound}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TRL is a number from 1 to 9, not {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technologies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup cannot be written to {path}: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check digit of {code} does not fit: please look at the paper again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds {path} does not answer: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds {path} is full. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {path} cannot be made: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not open {path}. Nothing was written to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile cannot be read: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is no longer in this register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register at {path} cannot be locked: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register cannot be written to {path}: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register could not be brought to the new version safely, and is as it was ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register holds the partners that the strategy names. Import the first list: headings are found in any of the seven languages, and nothing is written before you have seen what would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register {path} is busy in another program. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register {path} is damaged ({why}). Nothing was written to it. Restore a backup, or send the file to your support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index of {kind} holds {indexed} of {count} records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings cannot be kept at {path}: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {edition} edition, {pages} pages, is at {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no record {code} in this register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no register at {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This register was opened for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo would reverse: {step} ({count} records)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {step} ({count} records)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}, changed {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wants attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is needed, and where?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would cure it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? The reason is kept with the decision and printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as it was said on the phone, in any of the seven languages. Every result says why it is there, what is not known, and where each value came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as written: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheet {sheet}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is not a record code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} points to {target}, which is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cores} cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {considered} considered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} questions are in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} records are in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} must not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: “{text}” cannot be read ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: the first line must name the columns, “en” among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} have no field {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} is not one of {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{language} is not one of {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not one of {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} can be read but not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder, not a register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is empty: the register in it is lost. Restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not an LMEC Match register. Nothing was written to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not as it was when it was written. It was not restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is open in another LMEC Match ({holder}). Close it there first. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is there already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was written by a newer LMEC Match (schema {schema}; this program knows {known}). Install the newer version. Nothing was written to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: a concept needs an English label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the wider concept “{label}” is not defined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: “{label}” was already defined at {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step} (undone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{target}” cannot be searched.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
