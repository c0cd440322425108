//! Rules for answers, credentials, servers, and APIs as a whole.

super::rules! { CLIENTS
    OUTPUT_TYPE "answer-type-changed" Changed Major Response REPLACED
        "the answer has another type"
        "Code that reads the answer does not compile."
        "read the answer in its new type"
    OUTPUT_WIDENED "answer-widened" Changed Major Response WIDENED
        "the answer has a wider type"
        "Code that reads the answer does not compile."
        "look at every value that the answer may be"
    OUTPUT_NARROWED "answer-narrowed" Changed Major Response NARROWED
        "the answer has a narrower type"
        "Code that reads the answer does not compile."
        "drop the cases that are gone"
    OUTPUT_CHOICE "answers-differ" Changed Major Response RESPONSE_ADDED
        "there are successes of several types now, so the answer is an enum"
        "Code that reads the answer does not compile."
        "match the answer; the variant that was meant is named after its status"
    OUTPUT_NO_CHOICE "answers-agree" Changed Major Response RESPONSE_REMOVED
        "all successes have one type now, so the answer is no enum any more"
        "Code that matches the answer does not compile."
        "use the answer as it is"
    SUCCESS_ADDED "success-added" Added Minor Failure RESPONSE_ADDED
        "there is one more success"
        "The enum of answers is `#[non_exhaustive]`, or the answer has the same type."
        ""
    SUCCESS_REMOVED "success-removed" Removed Major Failure RESPONSE_REMOVED
        "there is one success less"
        "Code that names the variant does not compile."
        "remove the arm"
    SUCCESS_STATUS "success-status-changed" Changed Patch Nobody RESPONSE_MOVED
        "the same answer comes with other statuses"
        "The call in Rust is the same."
        ""
    FAILURE_ADDED "failure-added" Added Minor Failure RESPONSE_ADDED
        "one more failure is documented"
        "The enum of failures is `#[non_exhaustive]`."
        ""
    FAILURE_ADDED_FIRST "first-failure-added" Added Major Failure RESPONSE_ADDED
        "a failure is documented for the first time"
        "The type of the operation's failures was one that has no values, and is an enum now."
        "where the type of the error is written out, write the new one"
    FAILURE_REMOVED "failure-removed" Removed Major Failure RESPONSE_REMOVED
        "a failure is not documented any more"
        "Code that names the variant does not compile."
        "remove the arm; the status is still found in an unexpected answer"
    FAILURE_TYPE "failure-type-changed" Changed Major Failure REPLACED
        "the failure has another type"
        "Code that reads it does not compile."
        "read the failure in its new type"
    RESPONSE_MEDIA "answer-media-type-changed" Changed Patch Nobody ASKED
        "the answer has another media type"
        "The call in Rust is the same; the request accepts another media type."
        ""
    ANSWER_TIGHTENED "answer-rules-tightened" Changed Patch Stricter TIGHTENED
        "a rule of the answer promises more"
        "The rule changes no call in Rust; an answer is read without a look at its rules."
        ""
    ANSWER_LOOSENED "answer-rules-loosened" Changed Patch Laxer LOOSENED
        "a rule of the answer promises less"
        "The rule changes no call in Rust; an answer is read without a look at its rules."
        "look whether code relies on what the rule promised"
    ANSWER_UNREAD "unread-answer-schema-changed" Changed Patch Response UNREAD
        "the schema of the answer says something else, and the client does not read it"
        "The answer is text or bytes in Rust, whatever its schema says."
        "look at the code that reads the text or the bytes"
    HEADER_TIGHTENED "header-rules-tightened" Changed Patch Stricter TIGHTENED
        "a rule of the header promises more"
        "The rule changes no constant; a header is read without a look at its rules."
        ""
    HEADER_LOOSENED "header-rules-loosened" Changed Patch Laxer LOOSENED
        "a rule of the header promises less"
        "The rule changes no constant; a header is read without a look at its rules."
        "look whether code relies on what the rule promised"
    HEADER_NOW_REQUIRED "header-now-required" Changed Patch Nobody UNSEEN
        "the answer always has the header now"
        "What is read by its constant may still be absent in Rust."
        ""
    HEADER_NOW_OPTIONAL "header-now-optional" Changed Patch Response HEADER_OPTIONAL
        "the answer may come without the header now"
        "What is read by its constant could be absent in Rust before."
        "look at what happens where the header is absent"
    HEADER_STYLE "header-style-changed" Changed Patch Nobody HEADER_RESPELLED
        "the header is spelled in another style"
        "Its constant has the same type."
        ""
    RESPONSE_HEADERS "answer-headers-changed" Changed Patch Nobody UNSEEN
        "other headers are documented for the answer"
        "The call in Rust is the same; which headers can be read is said of their constants."
        ""
    HEADER_ADDED "header-added" Added Minor Response UNSEEN
        "there is a constant for one more header"
        "Nothing that compiles refers to it."
        ""
    HEADER_REMOVED "header-removed" Removed Major Response UNSEEN
        "no answer has this header any more"
        "Code that names its constant does not compile."
        "read the header by its name, if it still may come"
    HEADER_RESPELLED "header-respelled" Changed Patch Nobody HEADER_RESPELLED
        "the name of the header is spelled in another way"
        "Its constant has the same name and type."
        ""
    HEADER_DEPRECATED "header-deprecated" Changed Minor Response UNSEEN
        "the header is deprecated"
        "Code compiles with a warning."
        "plan for a time without it"
    HEADER_RESTORED "header-restored" Changed Patch Nobody UNSEEN
        "the header is not deprecated any more"
        "A warning goes away."
        ""
    HEADER_TYPE "header-type-changed" Changed Major Response REPLACED
        "the header has another type"
        "What is read by its constant has another type."
        "read the header in its new type"
    CREDENTIAL_ADDED "credential-added" Added Minor Call UNSEEN
        "there is one more way to prove who is calling"
        "`Credential` is `#[non_exhaustive]`."
        ""
    CREDENTIAL_REMOVED "credential-removed" Removed Major Call LOCKED
        "there is one way less to prove who is calling"
        "Code that makes the credential does not compile."
        "prove it in one of the ways that are left"
    CREDENTIAL_CHANGED "credential-changed" Changed Major Call CREDENTIAL
        "the credential is made of other values"
        "Code that makes the credential does not compile."
        "give the new values"
    CREDENTIAL_RENAMED "credential-renamed" Renamed Major Call UNSEEN
        "the credential has another name"
        "Code that makes the credential does not compile until the name is replaced."
        "replace the name everywhere, also in the names of environment variables"
    CREDENTIAL_RESPELLED "credential-respelled" Changed Patch Nobody UNSEEN
        "the document calls the security scheme otherwise"
        "The credential has the same name in Rust and is sent in the same way."
        ""
    CREDENTIAL_MOVED "credential-moved" Changed Patch Nobody RESPELLED
        "the credential goes to another place of the request"
        "The credential is made in the same way."
        ""
    CREDENTIAL_FLOW "credential-flow-changed" Changed Patch Call FLOWS
        "the token is got in another way"
        "The credential is made in the same way; the program that gets the token has to follow."
        "get the token in the way that is listed"
    CLIENT_LOCKED "client-needs-credential" Changed Major Call LOCKED
        "the API has credentials now: `Client::new` takes one"
        "`Client::new` takes one more argument."
        "give a credential, or call `Client::anonymous`"
    CLIENT_UNLOCKED "client-needs-no-credential" Changed Major Call UNLOCKED
        "the API has no credentials any more: `Client::new` takes none"
        "`Client::new` takes one argument less, and `Client::anonymous` is gone."
        "remove the credential"
    CLIENT_ADDED "client-added" Added Minor Call UNSEEN
        "the API has its first operation, and with it a `Client`"
        "Nothing that compiles refers to it."
        ""
    CLIENT_REMOVED "client-removed" Removed Major Call UNSEEN
        "the API has no operation any more, and no `Client`"
        "Code that makes a client does not compile."
        "use the types alone"
    SERVER_NAMED "server-named" Changed Major Call UNSEEN
        "the document names a server: `Client::new` takes no address any more"
        "`Client::new` takes one argument less."
        "remove the address, or call `base_url` with it"
    SERVER_UNNAMED "server-not-named" Changed Major Call UNSEEN
        "the document names no server any more: `Client::new` takes an address"
        "`Client::new` takes one more argument."
        "give the address of the server"
    SERVER_CHANGED "server-changed" Changed Patch Nobody SERVER
        "clients talk to another server if nothing else is said"
        "Only a text changes."
        "call `base_url` where the old server is wanted"
    SERVER_CHOICE_ADDED "server-choice-added" Added Minor Call UNSEEN
        "there is one more server to choose"
        "The module `servers` has one more item."
        ""
    SERVER_CHOICE_REMOVED "server-choice-removed" Removed Major Call UNSEEN
        "there is one server less to choose"
        "Code that names its constant or struct does not compile."
        "choose another server, or write the address out for `base_url`"
    SERVER_CHOICE_CHANGED "server-choice-changed" Changed Patch Nobody SERVER
        "the server that can be chosen has another address"
        "Only a text changes."
        "look whether the new address is meant"
    SERVER_VARIABLE_ADDED "server-variable-added" Added Minor Call UNSEEN
        "the server has one more variable, or one more value for one"
        "Structs of variables and enums of their values are `#[non_exhaustive]`."
        ""
    SERVER_VARIABLE_REMOVED "server-variable-removed" Removed Major Call UNSEEN
        "the server has one variable less, or one value less for one"
        "Code that names it does not compile."
        "remove what sets it"
    SERVER_VARIABLE_CHANGED "server-variable-changed" Changed Major Call UNSEEN
        "the variable of the server was any text and has listed values now, or the other way round"
        "The field and its setter have another type."
        "give the value in its new type"
    SERVER_VARIABLE_DEFAULT "server-variable-default-changed" Changed Patch Nobody SERVER
        "the variable of the server has another default"
        "The field and its setter are the same."
        "set the variable where the old default is wanted"
    SERVER_VALUE_RESPELLED "server-value-respelled" Changed Patch Nobody SERVER
        "the value of the server's variable is written in another way"
        "The variant has the same name."
        "look whether the new address is meant"
    SERVER_VARIABLES_REORDERED "server-variables-reordered" Changed Patch Nobody UNSEEN
        "the variables of the server, or the values of one, are in another order"
        "Both are known by their names."
        ""
    SERVER_CHOICES_REORDERED "server-choices-reordered" Changed Patch Nobody UNSEEN
        "the servers that can be chosen are in another order"
        "Each is known by its name; if another one is the default, another rule says so."
        ""
    WEBHOOK_ADDED "webhook-added" Added Patch Nobody UNSEEN
        "the server can call one more webhook"
        "Only the types of its payload are generated; what is new of these is said of them."
        ""
    WEBHOOK_REMOVED "webhook-removed" Removed Patch Nobody UNSEEN
        "the server calls one webhook less"
        "Only the types of its payload are generated; what is gone of these is said of them."
        ""
    WEBHOOK_CALLED "webhook-called-otherwise" Changed Patch Response CALLED_OTHERWISE
        "the webhook comes with another method, or the callback to another address"
        "Only the types of its payload are generated, and they are the same."
        "let the program that receives it take the new request"
    WEBHOOK_PAYLOAD_ADDED "webhook-payload-added" Changed Patch Response PART_ADDED
        "the webhook comes with a payload now"
        "Only the types of its payload are generated; what is new of these is said of them."
        "let the program that receives it take the payload"
    WEBHOOK_PAYLOAD_REMOVED "webhook-payload-removed" Changed Patch Response PART_REMOVED
        "the webhook has no payload any more"
        "Only the types of its payload are generated; what is gone of these is said of them."
        "let the program that receives it go on without the payload"
    WEBHOOK_MEDIA "webhook-media-type-changed" Changed Patch Response CALLED_OTHERWISE
        "the payload of the webhook comes in other media types"
        "Only the types of its payload are generated; what is new or gone of these is said of them."
        "let the program that receives it take the new media type"
    WEBHOOK_NOW_REQUIRED "webhook-payload-now-required" Changed Patch Nobody UNSEEN
        "the webhook always has a payload now"
        "The type of the payload is the same."
        ""
    WEBHOOK_NOW_OPTIONAL "webhook-payload-now-optional" Changed Patch Response PART_OPTIONAL
        "the webhook may come without a payload now"
        "The type of the payload is the same."
        "look at what happens where there is none"
    WEBHOOK_PAYLOAD "webhook-payload-changed" Changed Patch Response REPLACED
        "the payload of the webhook has another type"
        "A payload without a name of its own has no type in the crate; one with a name is said to be new or gone."
        "read the payload as its new type"
    WEBHOOK_TIGHTENED "webhook-rules-tightened" Changed Patch Stricter TIGHTENED
        "a rule of the payload promises more"
        "Payloads are read without a look at their rules."
        ""
    WEBHOOK_LOOSENED "webhook-rules-loosened" Changed Patch Laxer LOOSENED
        "a rule of the payload promises less"
        "Payloads are read without a look at their rules."
        "look whether code relies on what the rule promised"
    WEBHOOK_UNREAD "unread-webhook-schema-changed" Changed Patch Response UNREAD
        "the schema of the payload says something else, and no type has it"
        "Only payloads in JSON have types."
        "look at the code that reads the text or the bytes"
    WEBHOOK_PARAMETER "webhook-parameter-changed" Changed Patch Response CALLED_OTHERWISE
        "a parameter of the webhook is new, gone or another one"
        "No code has the parameters of webhooks."
        "look at the program that receives it"
    WEBHOOK_ANSWER "webhook-answer-changed" Changed Patch Response REPLY_CHANGED
        "what the server takes as an answer to the webhook is new, gone or something else"
        "No code has the answers to webhooks."
        "look at what the program that receives it answers"
    WEBHOOK_DEPRECATED "webhook-deprecated" Changed Patch Nobody UNSEEN
        "the webhook is deprecated"
        "Only the types of its payload are generated, and they are the same."
        "plan for a time without it"
    WEBHOOK_RESTORED "webhook-restored" Changed Patch Nobody UNSEEN
        "the webhook is not deprecated any more"
        "Only the types of its payload are generated, and they are the same."
        ""
    API_ADDED "api-added" Added Minor Call UNSEEN
        "the API is new"
        "A module and a cargo feature are added."
        ""
    API_REMOVED "api-removed" Removed Major Call UNSEEN
        "the API is gone"
        "Code that names its module or its cargo feature does not compile."
        "stop using it, or stay with the version before"
    API_VERSION "api-version-changed" Changed Patch Nobody UNSEEN
        "the document has another version or title"
        "They are documentation."
        ""
    OVERLAY_COVERS "overlay-covers-change" Changed Patch Nobody COVERED
        "the document says something else here, and an overlay action takes it away or replaces it"
        "The overlay decides what is generated, so nothing changes by itself."
        "look whether the action is still right"
    OVERLAY_CREATES "overlay-creates-place" Changed Patch Nobody COVERED
        "the document does not have this place any more, and an overlay action makes it anew instead of merging into it"
        "What the document had there is gone; only what the action says is left."
        "point the action at the new place, or remove it"
    CODE_FOLLOWS "code-follows" Changed Patch Nobody UNSEEN
        "the emitted code differs because a type that it uses does"
        "The change of that type says what it means."
        ""
    CODE_RESPELLED "code-respelled" Changed Patch Nobody UNSEEN
        "a type is written by another of its names: an alias, or what it stands for"
        "An alias and its type are one type in Rust, so code that compiles goes on compiling."
        ""
    CODE_DIFFERS "code-differs" Changed Patch Nobody UNKNOWN
        "the emitted code differs here, and no rule explains it"
        "Public items are the same; what the code does may have changed."
        "compare the lines that are shown"
    ITEM_REMOVED "item-removed" Removed Major Data UNSEEN
        "a public item is gone"
        "Code that names it does not compile."
        "remove what names it"
    ITEM_CHANGED "item-changed" Changed Major Data UNSEEN
        "a public item has another signature, or a trait less"
        "Code that uses it may not compile."
        "use it in the new way"
    GENERATOR_REMOVED "generator-item-removed" Removed Major Data UNSEEN
        "the generator does not write the public item any more"
        "Code that names it does not compile. The committed list of items has it: another generator wrote the list, or documents changed without `codegen`."
        "look in the generator's changelog for what takes its place"
    GENERATOR_CHANGED "generator-item-changed" Changed Major Data UNSEEN
        "the generator gives the public item another signature, or a trait less"
        "Code that uses it may not compile. The committed list of items has it as it was: another generator wrote the list, or documents changed without `codegen`."
        "use it in the new way"
    GENERATOR_EXTENDED "generator-item-extended" Changed Minor Nobody UNSEEN
        "the generator gives the public item one more trait"
        "Nothing that compiles needs the trait. The committed list of items lacks it: another generator wrote the list, or documents changed without `codegen`."
        ""
    GENERATOR_ADDED "generator-item-added" Added Minor Data UNSEEN
        "the generator writes a new public item"
        "Nothing that compiles refers to it. The committed list of items lacks it: another generator wrote the list, or documents changed without `codegen`."
        ""
    ITEM_ADDED "item-added" Added Minor Data UNSEEN
        "a public item is new"
        "Nothing that compiles refers to it."
        ""
}
