//! Rules for the features of APIs and of their tags. Whoever takes all features, as is usual,
//! notices none of it.

super::rules! { FEATURES
    SPLIT "split-by-tag" Changed Major Call UNSEEN
        "each tag has a feature now"
        "Code that takes the crate without its default features finds only what several tags use."
        "take the features of the tags whose operations are called, or the default ones"
    JOINED "not-split" Removed Major Call UNSEEN
        "tags have no features any more"
        "Cargo refuses a manifest that asks for a feature that is not there."
        "take the feature of the API, or the default ones"
    FEATURE_ADDED "feature-added" Added Minor Call UNSEEN
        "another tag has a feature"
        "No manifest asks for it."
        ""
    FEATURE_REMOVED "feature-removed" Removed Major Call UNSEEN
        "the feature is gone, as is its tag"
        "Cargo refuses a manifest that asks for a feature that is not there."
        "take the feature to which the operations went, if they are still there"
    FEATURE_RENAMED "feature-renamed" Renamed Major Call UNSEEN
        "the feature of the API has another name, and so have those of its tags"
        "Cargo refuses a manifest that asks for a feature that is not there."
        "replace the name in the manifests that ask for it"
    FEATURE_NEEDED "feature-needed" Changed Major Call UNSEEN
        "it needs another feature"
        "Code that takes the crate without its default features does not find it until it asks for the feature."
        "take the feature"
    FEATURE_NOT_NEEDED "feature-not-needed" Changed Minor Call UNSEEN
        "it needs no feature of a tag any more"
        "It is there with any feature."
        ""
}
