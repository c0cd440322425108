//! The names of cargo features: `feature` of an API, and its table `[api.features]`.
//!
//! In: the tables `[[api]]`. Out: why a feature cannot be called so, and where that is said.
//! Absent: what the document decides, which is whether there is such a tag, and whether another tag
//! has the feature.

use std::ops::Range;

use generator::emit::check_feature_name;
use generator::names::check_tag_feature;

use super::ApiText;

/// What is wrong, and where.
type Fault = (String, Range<usize>);

/// Whether the features of these APIs can be in one crate.
pub(super) fn check(apis: &[ApiText]) -> Result<(), Fault> {
    for (index, api) in apis.iter().enumerate() {
        if let Some(given) = &api.feature {
            check_feature_name(given.as_ref()).map_err(|reason| {
                let words = reason.words();
                let reason = format!("`{}` is no name for a feature: it {words}", given.as_ref());
                (reason, given.span())
            })?;
        }
        let before = apis.iter().take(index);
        before
            .clone()
            .try_for_each(|other| check_pair(api, other))?;
        check_tags(api)?;
    }
    Ok(())
}

/// Whether the features of two APIs can be told apart.
fn check_pair(api: &ApiText, other: &ApiText) -> Result<(), Fault> {
    let (own, others) = (api.feature_name(), other.feature_name());
    let fault = |reason: String| {
        let given = api.feature.as_ref().or(other.feature.as_ref());
        Err((reason, given.unwrap_or(&api.module).span()))
    };
    if own == others {
        return fault(format!("two APIs have the feature `{own}`"));
    }
    for ((split, first), (_, second)) in [
        ((api.split.is_some(), own), (other.split.is_some(), others)),
        ((other.split.is_some(), others), (api.split.is_some(), own)),
    ] {
        let begins = second
            .strip_prefix(first)
            .is_some_and(|rest| rest.starts_with('-'));
        if split && begins {
            return fault(format!(
                "the feature `{second}` begins like those of the tags of `{first}`"
            ));
        }
    }
    Ok(())
}

/// Whether the tags of an API can have the features that the file gives them.
fn check_tags(api: &ApiText) -> Result<(), Fault> {
    let mut seen: Vec<&str> = Vec::new();
    for given in api.features.values() {
        let (name, span) = (given.as_ref().as_str(), given.span());
        if api.split.is_none() {
            let reason = "without `split = \"tag\"` a tag has no feature";
            return Err((reason.to_owned(), span));
        }
        if let Err(why) = check_tag_feature(name) {
            return Err((
                format!("no tag can have the feature `{name}`, which {why}"),
                span,
            ));
        }
        if seen.contains(&name) {
            return Err((format!("two tags have the feature `{name}`"), span));
        }
        seen.push(name);
    }
    Ok(())
}

impl ApiText {
    /// The feature of the API in a crate with several.
    pub(super) fn feature_name(&self) -> &str {
        self.feature.as_ref().unwrap_or(&self.module).as_ref()
    }
}
