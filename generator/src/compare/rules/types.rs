//! Rules for types: structs, enums, unions, newtypes and other names of types.

super::rules! { TYPES
    TYPE_ADDED "type-added" Added Minor Data UNSEEN
        "the type is new"
        "Nothing that compiles refers to it."
        ""
    TYPE_REMOVED "type-removed" Removed Major Data UNSEEN
        "the type is gone"
        "Code that names it does not compile."
        "remove what names it; its fields or answers are gone or have another type"
    TYPE_RENAMED "type-renamed" Renamed Major Data UNSEEN
        "the type has another name"
        "Code that names it does not compile until the name is replaced; nothing else changes with it."
        "replace the name everywhere"
    TYPE_MERGED "type-merged" Renamed Major Data UNSEEN
        "the type is one with another type now"
        "Both have most of their members in common. Code that names the old type does not compile until the name is replaced."
        "replace the name everywhere"
    TYPE_SPLIT "type-split" Renamed Major Data UNSEEN
        "the type has another name in some of its places"
        "Several types with most of its members stand in its places. Code that names it does not compile until the name is replaced by that of the place."
        "replace the name where these operations use the type"
    TYPE_MOVED "type-moved" Changed Patch Nobody UNSEEN
        "the schema stands at another place of the document"
        "The type has the same name."
        ""
    TYPE_KIND_CHANGED "type-kind-changed" Changed Major Match REPLACED
        "the type is of another kind"
        "A struct, an enum, a union, a newtype and another name of a type are made and read in different ways."
        "make and read it in the new way; the compiler finds every place"
    TYPE_NOW_SENT "type-now-sent" Changed Minor Call UNSEEN
        "the type can be built: requests contain it now"
        "It gains a constructor and setters."
        ""
    TYPE_NOT_SENT "type-not-sent" Changed Major Call UNSEEN
        "the type cannot be built any more: no request contains it"
        "Its constructor and setters are gone."
        "stop building it; in a test, read it from JSON"
    TYPE_DEPRECATED "type-deprecated" Changed Minor Data UNSEEN
        "the type is deprecated"
        "Code compiles with a warning."
        "plan for a time without it"
    TYPE_RESTORED "type-restored" Changed Patch Nobody UNSEEN
        "the type is not deprecated any more"
        "A warning goes away."
        ""
    ALIAS_CHANGED "alias-changed" Changed Major Data REPLACED
        "the name stands for another type"
        "Values of the old type do not fit any more."
        "make values of the new type where the name is used"
    ALIAS_WIDENED "alias-widened" Changed Major Data WIDENED
        "the name stands for a wider type"
        "Values of the old type do not fit any more."
        "make values of the new type where the name is used"
    ALIAS_NARROWED "alias-narrowed" Changed Major Data NARROWED
        "the name stands for a narrower type"
        "Values of the old type do not fit any more."
        "make values of the new type where the name is used"
    TYPE_SHARED "type-shared-otherwise" Changed Major Data UNSEEN
        "the name shares its type with other names than before"
        "Equal types of a document are one in Rust, so values of two names may cease to be of one type, or begin to; by itself it is as before."
        "convert where a value of one name is used for another"
    OBJECT_CLOSED "object-closed" Changed Major Data REMOVED
        "other keys are not allowed any more"
        "The field for all other keys is gone."
        "stop using the field for other keys"
    OBJECT_OPENED "object-opened" Changed Minor Data ADDED
        "other keys are allowed"
        "The struct gains a field for all other keys; it is `#[non_exhaustive]`."
        ""
    OBJECT_OTHER_CHANGED "object-other-changed" Changed Major Data REPLACED
        "the values of other keys have another type"
        "The field for all other keys has another type."
        "read and make the values in their new type"
    KEYS_ADDED "pattern-keys-added" Added Minor Data ADDED
        "there is a field for the keys that match a pattern"
        "The struct is `#[non_exhaustive]`, so another field breaks nothing."
        ""
    KEYS_REMOVED "pattern-keys-removed" Removed Major Data REMOVED
        "the field for the keys that match a pattern is gone"
        "Code that names it does not compile."
        "look for the keys in the field for all other keys, if there is one"
    KEYS_CHANGED "pattern-keys-changed" Changed Major Data REPLACED
        "the values of keys that match a pattern have another type"
        "The field for these keys has another type."
        "read and make the values in their new type"
    KEYS_PATTERN "pattern-changed" Changed Patch Nobody DECIDED
        "other keys match the pattern"
        "The field is the same; other keys land in it."
        ""
    TYPE_TIGHTENED "type-rules-tightened" Changed Patch Stricter TIGHTENED
        "a rule of the type as a whole asks for more"
        "The rule changes no type; a value that breaks it is refused before it is sent."
        "look at the rules where values are built"
    TYPE_LOOSENED "type-rules-loosened" Changed Patch Laxer LOOSENED
        "a rule of the type as a whole asks for less"
        "The rule changes no type; more values can be sent."
        ""
    ARGUMENTS_REORDERED "arguments-reordered" Changed Major Call UNSEEN
        "the arguments of `new` are in another order"
        "A call may not compile, or worse: it compiles and gives each argument to another field."
        "put the arguments of every call in the new order"
    ENUM_KIND_CHANGED "enum-kind-changed" Changed Major Match REPLACED
        "the values of the enum are of another JSON kind"
        "`Unknown` holds another type, and values convert from another type."
        "match and convert values of the new kind"
    ENUM_OPENED "enum-opened" Changed Patch Data WIDENED
        "the enum allows other values than those that it lists"
        "Types stay as they are: `Unknown` holds the others, which are no deviation any more."
        ""
    ENUM_CLOSED "enum-closed" Changed Patch Data NARROWED
        "the enum allows only the values that it lists"
        "Types stay as they are: `Unknown` holds other values, which are deviations now."
        "send only values that the enum lists"
    VALUE_ADDED "enum-value-added" Added Minor Match VALUE_ADDED
        "the enum has one more value"
        "Enums are `#[non_exhaustive]`, so every `match` has an arm for others."
        ""
    VALUE_REMOVED "enum-value-removed" Removed Major Match VALUE_REMOVED
        "the enum has one value less"
        "Code that names the variant does not compile."
        "remove the arm, or match `Unknown` if the server may still give the value"
    VALUE_RESPELLED "enum-value-respelled" Changed Patch Nobody VALUE_RESPELLED
        "the value is written in another way"
        "The variant has the same name."
        ""
    VALUE_RENAMED "enum-value-renamed" Renamed Major Match UNSEEN
        "the variant has another name"
        "Code that names the variant does not compile until the name is replaced."
        "replace the name everywhere"
    VALUE_DEPRECATED "enum-value-deprecated" Changed Minor Match UNSEEN
        "the value is deprecated"
        "Code compiles with a warning."
        "plan for a time without it"
    VALUE_RESTORED "enum-value-restored" Changed Patch Nobody UNSEEN
        "the value is not deprecated any more"
        "A warning goes away."
        ""
    VALUES_REORDERED "enum-values-reordered" Changed Patch Nobody UNSEEN
        "the values are in another order"
        "Enums have no order and no discriminants."
        ""
    BRANCH_ADDED "union-branch-added" Added Minor Match VALUE_ADDED
        "the union has one more branch"
        "Unions are `#[non_exhaustive]`, so every `match` has an arm for others."
        ""
    BRANCH_REMOVED "union-branch-removed" Removed Major Match VALUE_REMOVED
        "the union has one branch less"
        "Code that names the variant does not compile."
        "remove the arm, or match `Unknown` if the server may still give such a value"
    BRANCH_RENAMED "union-branch-renamed" Renamed Major Match UNSEEN
        "the variant has another name"
        "Code that names the variant does not compile until the name is replaced."
        "replace the name everywhere"
    BRANCH_CHANGED "union-branch-changed" Changed Major Match REPLACED
        "the branch holds another type"
        "What the variant holds does not fit any more."
        "make and read the branch in its new type"
    BRANCH_BOXED "union-branch-boxed" Changed Major Match UNSEEN
        "the branch is boxed, or no more: a circle of types has opened or closed"
        "What the variant holds is a `Box`, or no more."
        "add or remove `Box::new` and the `*`"
    BRANCH_CONVERSION_ADDED "union-conversion-added" Added Minor Call UNSEEN
        "a value of the branch's type makes the union by itself"
        "The union gains an implementation of `From`."
        ""
    BRANCH_CONVERSION_REMOVED "union-conversion-removed" Removed Major Call UNSEEN
        "a value of the branch's type does not make the union by itself any more"
        "Another branch holds the same type, so the implementation of `From` is gone."
        "name the variant where the union is made of such a value"
    BRANCHES_REORDERED "union-branches-reordered" Changed Patch Nobody DECIDED
        "the branches are asked in another order"
        "Types are the same; a value that fits two branches may be read as the other."
        ""
    BRANCH_GUARDS "union-guards-changed" Changed Patch Nobody DECIDED
        "the branch is told from the others in another way"
        "Types are the same; a value may be read as another branch."
        ""
    BRANCH_TIGHTENED "union-rules-tightened" Changed Patch Stricter TIGHTENED
        "a rule of the branch asks for more"
        "The rule changes no type; a value that breaks it is refused before it is sent."
        "look at the rules where values are built"
    BRANCH_LOOSENED "union-rules-loosened" Changed Patch Laxer LOOSENED
        "a rule of the branch asks for less"
        "The rule changes no type; more values can be sent."
        ""
}
