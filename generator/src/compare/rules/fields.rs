//! Rules for the fields of structs.

super::rules! { FIELDS
    FIELD_ADDED "field-added" Added Minor Data ADDED
        "there is a new optional field"
        "Structs are `#[non_exhaustive]`, and optional fields are set by methods."
        ""
    FIELD_ADDED_RECEIVED "required-field-added" Added Minor Response REQUIRED_ADDED
        "there is a new field that every answer has"
        "Structs are `#[non_exhaustive]`, and this one is never built by a caller."
        ""
    FIELD_ADDED_CONSTANT "constant-field-added" Added Minor Data REQUIRED_ADDED
        "there is a new required field with one possible value"
        "`new` sets it, and structs are `#[non_exhaustive]`."
        ""
    CONSTANT_ADDED "constant-added" Added Patch Data REQUIRED_ADDED
        "there is a new required key with one possible value"
        "It has no field; the client sends it by itself."
        ""
    CONSTANT_REMOVED "constant-removed" Removed Patch Data REQUIRED_REMOVED
        "the required key with one possible value is gone"
        "It had no field."
        ""
    FIELD_ADDED_SENT "required-field-added-to-request" Added Major Data REQUIRED_ADDED
        "there is a new required field, and requests contain the type"
        "`new` takes one more value, or exists where a default did."
        "give the value to `new`"
    FIELD_REMOVED "field-removed" Removed Major Data REMOVED
        "the field is gone"
        "Code that reads or sets it does not compile."
        "remove what reads or sets it; the key may still be found in the field for all other keys"
    FIELD_REMOVED_REQUIRED "required-field-removed" Removed Major Data REQUIRED_REMOVED
        "the required field is gone"
        "Code that reads it does not compile, and `new` takes one value less."
        "remove what reads it, and the argument of `new`"
    FIELD_RENAMED "field-renamed" Renamed Major Data UNSEEN
        "the field of the same key has another name"
        "Code that names it does not compile until the name is replaced."
        "replace the name everywhere"
    FIELD_KEY "field-key-changed" Changed Major Data KEY_RENAMED
        "the field looks renamed: its key is gone, and a key with the same meaning came"
        "Code that names the field does not compile until the name is replaced."
        "replace the name everywhere"
    FIELD_KEY_RESPELLED "field-key-respelled" Changed Patch Nobody KEY_RENAMED
        "the key of the field is spelled in another way"
        "The field has the same name."
        ""
    FIELD_NOW_REQUIRED "field-now-required" Changed Major Data NOW_REQUIRED
        "the field is required now"
        "Its type is no `Option` any more; where it is sent, `new` takes it and its setter is gone."
        "drop the case of absence; where it is built, give it to `new`"
    FIELD_NOW_OPTIONAL "field-now-optional" Changed Major Data NOW_OPTIONAL
        "the field is optional now"
        "Its type is an `Option`; where it is sent, `new` does not take it and a setter does."
        "say what to do when it is absent; where it is built, use its setter"
    FIELD_NULLABLE "field-now-nullable" Changed Major Data NULLABLE
        "the field may be null"
        "Its type is wrapped in `OrNull` or `Nullable`."
        "say what to do with null"
    FIELD_NOT_NULLABLE "field-not-nullable" Changed Major Data NOT_NULLABLE
        "the field is never null any more"
        "Its type is not wrapped in `OrNull` or `Nullable` any more."
        "drop the case of null"
    FIELD_WIDENED "field-widened" Changed Major Data WIDENED
        "the field has a wider type"
        "Values of the old type do not fit any more."
        "convert with `into()` where it is built, and look at every value where it is read"
    FIELD_NARROWED "field-narrowed" Changed Major Data NARROWED
        "the field has a narrower type"
        "Values of the old type do not fit any more."
        "make a value of the narrower type"
    FIELD_TYPE "field-type-changed" Changed Major Data REPLACED
        "the field has another type"
        "Values of the old type do not fit any more."
        "make and read it in its new type"
    FIELD_BOXED "field-boxed" Changed Major Data UNSEEN
        "the field is boxed: it closes a circle of types"
        "Its type is a `Box`."
        "add `*` where it is moved out of the struct"
    FIELD_UNBOXED "field-unboxed" Changed Major Data UNSEEN
        "the field is not boxed any more"
        "Its type is no `Box` any more."
        "remove the `*`"
    FIELD_CONSTANT "field-now-constant" Changed Major Call NARROWED
        "the required field has one possible value, which `new` sets"
        "`new` takes one value less."
        "remove the argument of `new`"
    FIELD_NOT_CONSTANT "field-not-constant" Changed Major Call WIDENED
        "the required key has more than one possible value"
        "`new` takes one more value."
        "give the value to `new`"
    FIELD_FIXED "field-fixed" Changed Major Data NARROWED
        "the key has one possible value, so that its field is gone"
        "Code that reads or sets the field does not compile; the client sends the value by itself."
        "remove what reads or sets it; another value that comes is kept in the field for other keys"
    FIELD_NOT_FIXED "field-not-fixed" Changed Minor Data WIDENED
        "the key can have more than one value, so that it has a field"
        "Structs are `#[non_exhaustive]`, and a required key is set to the value that it had."
        ""
    FIELD_CONSTANT_VALUE "field-constant-changed" Changed Patch Call CONSTANT
        "the one possible value of the required key is another"
        "The client sends the new value by itself; types are the same."
        "look at what compares the key with the old value"
    FIELD_DEFAULT "field-default-changed" Changed Patch Nobody DEFAULTED
        "the server takes another value when the field is absent"
        "A client never sends a default."
        "set the field where the old default is wanted"
    FIELD_TIGHTENED "field-rules-tightened" Changed Patch Stricter TIGHTENED
        "a rule of the field asks for more"
        "The rule changes no type; a value that breaks it is refused before it is sent."
        "look at the values that are sent"
    FIELD_LOOSENED "field-rules-loosened" Changed Patch Laxer LOOSENED
        "a rule of the field asks for less"
        "The rule changes no type; more values can be sent."
        ""
    FIELD_DEPRECATED "field-deprecated" Changed Minor Data UNSEEN
        "the field is deprecated"
        "Code compiles with a warning."
        "plan for a time without it"
    FIELD_RESTORED "field-restored" Changed Patch Nobody UNSEEN
        "the field is not deprecated any more"
        "A warning goes away."
        ""
    FIELD_DIRECTION "field-direction-changed" Changed Patch Nobody UNSEEN
        "whether the field is only read or only written has changed"
        "Where that changes whether it is required, another rule says so."
        ""
    FIELDS_REORDERED "fields-reordered" Changed Patch Nobody UNSEEN
        "the fields are in another order"
        "Fields have names."
        ""
}
