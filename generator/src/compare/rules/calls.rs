//! Rules for operations: what is called, with what, and what is answered.

super::rules! { CALLS
    OPERATION_ADDED "operation-added" Added Minor Call ROUTE_ADDED
        "the operation is new"
        "Nothing that compiles calls it."
        ""
    OPERATION_REMOVED "operation-removed" Removed Major Call ROUTE_REMOVED
        "the operation is gone"
        "Code that calls it does not compile."
        "look for another operation that does it"
    OPERATION_RENAMED "operation-renamed" Renamed Major Call UNSEEN
        "the method of the same route has another name"
        "Code that calls it does not compile until the name is replaced."
        "replace the name everywhere"
    OPERATION_TYPES_RENAMED "operation-types-renamed" Renamed Major Response UNSEEN
        "a type that belongs to the operation has another name"
        "Code that names its struct, its error, its output or its body does not compile until the name is replaced."
        "replace the name everywhere"
    OPERATION_MOVED "operation-moved" Changed Patch Nobody ROUTE_MOVED
        "the operation has another method or path"
        "The call in Rust is the same."
        ""
    OPERATION_ID "operation-id-changed" Changed Patch Nobody UNSEEN
        "the operation has another `operationId`, and is called the same"
        "Only the text `Operation::ID` changes, which shows in logs and errors."
        ""
    OPERATION_DEPRECATED "operation-deprecated" Changed Minor Call UNSEEN
        "the operation is deprecated"
        "Code compiles with a warning."
        "plan for a time without it"
    OPERATION_RESTORED "operation-restored" Changed Patch Nobody UNSEEN
        "the operation is not deprecated any more"
        "A warning goes away."
        ""
    OPERATION_SERVER "operation-server-changed" Changed Patch Nobody SERVER
        "the operation has another server of its own"
        "The call in Rust is the same."
        ""
    OPERATION_REPEATS "operation-repeats-changed" Changed Patch Call UNSEEN
        "the document says otherwise whether the operation can be sent twice"
        "The call in Rust is the same; after some failures it is repeated, or not any more."
        "check that the operation may be repeated after the failures that are listed in `RetryPolicy`"
    SECURITY_TIGHTENED "security-tightened" Changed Patch Call LOCKED
        "the operation accepts fewer credentials, or needs one now"
        "The call in Rust is the same; without a fitting credential it fails before it is sent."
        "give the client a credential that the operation accepts"
    SECURITY_LOOSENED "security-loosened" Changed Patch Nobody UNLOCKED
        "the operation accepts more credentials, or none"
        "The call in Rust is the same."
        ""
    SECURITY_ALTERNATIVES "security-alternatives-changed" Changed Patch Nobody OFFERED
        "which credentials need not be given has changed, or their order"
        "The call in Rust is the same; a client that has several credentials may send another one."
        ""
    SCOPES_ADDED "security-scopes-added" Changed Patch Call LOCKED
        "the operation asks for more scopes"
        "The call in Rust is the same; a token without the new scopes is refused by the server."
        "get a token with the scopes that are listed"
    SCOPES_REMOVED "security-scopes-removed" Changed Patch Nobody UNLOCKED
        "the operation asks for fewer scopes"
        "The call in Rust is the same."
        ""
    SCOPES_CHANGED "security-scopes-changed" Changed Patch Call SCOPED
        "the operation asks for other scopes"
        "The call in Rust is the same; a token without the new scopes is refused by the server."
        "get a token with the scopes that are listed"
    PARAMETER_ADDED "parameter-added" Added Minor Call ADDED
        "there is a new optional parameter"
        "It is set by a method of the call, and the struct of inputs is `#[non_exhaustive]`."
        ""
    PARAMETER_ADDED_REQUIRED "required-parameter-added" Added Major Call REQUIRED_INPUT_ADDED
        "there is a new required parameter"
        "The method takes one more argument."
        "give the argument in every call"
    PARAMETER_REMOVED "parameter-removed" Removed Major Call REMOVED
        "the parameter is gone"
        "Code that sets it does not compile."
        "remove the call that sets it"
    PARAMETER_REMOVED_REQUIRED "required-parameter-removed" Removed Major Call REQUIRED_INPUT_REMOVED
        "the required parameter is gone"
        "The method takes one argument less."
        "remove the argument in every call"
    PARAMETER_RENAMED "parameter-renamed" Renamed Major Call RESPELLED
        "the parameter has another name"
        "Its field, and its method if it is optional, have another name."
        "replace the name everywhere"
    PARAMETER_NOW_REQUIRED "parameter-now-required" Changed Major Call NOW_REQUIRED
        "the parameter is required now"
        "It is an argument of the method, and its setter is gone."
        "give it to the method instead of setting it"
    PARAMETER_NOW_OPTIONAL "parameter-now-optional" Changed Major Call NOW_OPTIONAL
        "the parameter is optional now"
        "It is no argument of the method any more, and has a setter."
        "set it on the call instead of giving it to the method"
    PARAMETER_KEYS_NOW_REQUIRED "parameter-keys-now-required" Changed Patch Nobody NOW_REQUIRED
        "at least one key of the parameter has to be set now"
        "Its keys are set by methods of the call as before."
        ""
    PARAMETER_KEYS_NOW_OPTIONAL "parameter-keys-now-optional" Changed Patch Nobody NOW_OPTIONAL
        "no key of the parameter has to be set any more"
        "Its keys are set by methods of the call as before."
        ""
    PARAMETER_NULLABLE "parameter-now-nullable" Changed Major Call NULLABLE
        "the parameter may be null"
        "Its field is wrapped in `OrNull` or `Nullable`."
        "wrap the value where its field is set"
    PARAMETER_NOT_NULLABLE "parameter-not-nullable" Changed Major Call NOT_NULLABLE
        "the parameter is never null any more"
        "Its field is not wrapped in `OrNull` or `Nullable` any more."
        "unwrap the value where its field is set"
    PARAMETER_WIDENED "parameter-widened" Changed Major Call WIDENED
        "the parameter has a wider type"
        "Its field has another type; a call may need to convert."
        "convert with `into()` where the call does not compile"
    PARAMETER_NARROWED "parameter-narrowed" Changed Major Call NARROWED
        "the parameter has a narrower type"
        "Values of the old type do not fit any more."
        "make a value of the narrower type"
    PARAMETER_TYPE "parameter-type-changed" Changed Major Call REPLACED
        "the parameter has another type"
        "Values of the old type do not fit any more."
        "make a value of the new type"
    PARAMETER_GIVEN "parameter-given-otherwise" Changed Major Call UNSEEN
        "the parameter is given in another way: as a whole, or key by key"
        "An object that is spread over the query is set key by key if none of its keys is required and none has the name of another input."
        "give it in the new way"
    PARAMETER_MOVED "parameter-moved" Changed Patch Nobody RESPELLED
        "the parameter goes to another place of the request"
        "The call in Rust is the same."
        ""
    PARAMETER_STYLE "parameter-style-changed" Changed Patch Nobody RESPELLED
        "the parameter is spelled in another style"
        "The call in Rust is the same."
        ""
    PARAMETER_DEFAULT "parameter-default-changed" Changed Patch Nobody DEFAULTED
        "the server takes another value when the parameter is absent"
        "A client never sends a default."
        "set the parameter where the old default is wanted"
    PARAMETER_DEPRECATED "parameter-deprecated" Changed Patch Nobody UNSEEN
        "the parameter is deprecated"
        "The call in Rust is the same; only the documentation says it."
        "plan for a time without it"
    PARAMETER_RESTORED "parameter-restored" Changed Patch Nobody UNSEEN
        "the parameter is not deprecated any more"
        "The call in Rust is the same."
        ""
    PARAMETER_TIGHTENED "parameter-rules-tightened" Changed Patch Call TIGHTENED
        "a rule of the parameter asks for more"
        "The rule changes no call in Rust; a value that breaks it is refused before it is sent."
        "look at the values that are sent"
    PARAMETER_LOOSENED "parameter-rules-loosened" Changed Patch Call LOOSENED
        "a rule of the parameter asks for less"
        "The rule changes no call in Rust; more values can be sent."
        ""
    PARAMETERS_REORDERED "parameters-reordered" Changed Major Call UNSEEN
        "the arguments of the method are in another order"
        "A call may not compile, or worse: it compiles and gives each argument to another parameter."
        "put the arguments of every call in the new order"
    OPTIONAL_REORDERED "optional-parameters-reordered" Changed Patch Nobody UNSEEN
        "the optional parameters are in another order"
        "They are set by name; only their order in the request changes."
        ""
    ROUTE_RESPELLED "route-respelled" Changed Patch Nobody UNSEEN
        "a name within the path is spelled in another way"
        "It is not sent; only the text of the route changes, which shows in logs and errors."
        ""
    BODY_ADDED "body-added" Added Minor Call ADDED
        "the operation takes an optional body"
        "It is set by a method of the call."
        ""
    BODY_ADDED_REQUIRED "required-body-added" Added Major Call REQUIRED_INPUT_ADDED
        "the operation needs a body"
        "The method takes one more argument."
        "give the body in every call"
    BODY_REMOVED "body-removed" Removed Major Call REQUIRED_INPUT_REMOVED
        "the operation takes no body any more"
        "Code that gives it does not compile."
        "remove the body from every call"
    BODY_NOW_REQUIRED "body-now-required" Changed Major Call NOW_REQUIRED
        "the body is required now"
        "It is an argument of the method, and its setter is gone."
        "give it to the method instead of setting it"
    BODY_NOW_OPTIONAL "body-now-optional" Changed Major Call NOW_OPTIONAL
        "the body is optional now"
        "It is no argument of the method any more, and has a setter."
        "set it on the call instead of giving it to the method"
    BODY_TYPE "body-type-changed" Changed Major Call REPLACED
        "the body has another type"
        "Values of the old type do not fit any more."
        "make a body of the new type"
    BODY_WIDENED "body-widened" Changed Major Call WIDENED
        "the body has a wider type"
        "The field of the body has another type; a call may need to convert."
        "convert with `into()` where the call does not compile"
    BODY_NARROWED "body-narrowed" Changed Major Call NARROWED
        "the body has a narrower type"
        "Values of the old type do not fit any more."
        "make a body of the narrower type"
    BODY_MEDIA "body-media-type-changed" Changed Patch Nobody RESPELLED
        "the body has another media type"
        "The call in Rust is the same."
        ""
    BODY_ENCODING "body-encoding-changed" Changed Patch Nobody RESPELLED
        "a field of the form is spelled in another way"
        "The call in Rust is the same."
        ""
    BODY_CHOICE_ADDED "body-choice-added" Added Minor Match ADDED
        "the body can be given in one more form"
        "The enum of bodies is `#[non_exhaustive]`."
        ""
    BODY_CHOICE_REMOVED "body-choice-removed" Removed Major Match REMOVED
        "the body can be given in one form less"
        "Code that names the variant does not compile."
        "give the body in another form"
    BODY_CHOICE "bodies-differ" Changed Major Call ADDED
        "the body can be given in several forms now, so it is an enum"
        "Code that gives the body does not compile."
        "give the variant that is named after the form"
    BODY_NO_CHOICE "bodies-agree" Changed Major Call REMOVED
        "the body can be given in one form only now, so it is no enum any more"
        "Code that names a variant does not compile."
        "give the body as it is, in the form that is left"
    BODY_UNREAD "unread-body-schema-changed" Changed Patch Call UNREAD
        "the schema of the body says something else, and the client does not read it"
        "The body is text or bytes in Rust, whatever its schema says; it is sent as it is given."
        "look at the code that makes the text or the bytes"
    BODY_TIGHTENED "body-rules-tightened" Changed Patch Call TIGHTENED
        "a rule of the body asks for more"
        "The rule changes no call in Rust; a body that breaks it is refused before it is sent."
        "look at the bodies that are sent"
    BODY_LOOSENED "body-rules-loosened" Changed Patch Call LOOSENED
        "a rule of the body asks for less"
        "The rule changes no call in Rust; more bodies can be sent."
        ""
}
